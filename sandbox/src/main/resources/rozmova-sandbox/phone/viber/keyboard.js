import { el, nameOf } from '../common/dom.js';

/** Text of a button as the app shows it: simple marks are taken out. */
const label = (text) => new DOMParser().parseFromString(text ?? '', 'text/html').body.textContent;

/** The buttons of the account's last message; each takes as many of six columns as it asks for. */
export function keyboard(message, { person, act, send }) {
  const buttons = message?.content.keyboard?.Buttons ?? [];
  if (!buttons.length) return null;
  const press = ({ ActionType: type = 'reply', ActionBody: body }) => {
    if (type === 'reply') act({ act: 'press', body });
    if (type === 'share-phone') send({ kind: 'contact', name: nameOf(person), phone: person.phone });
    if (type === 'location-picker') send({ kind: 'location', latitude: 50.4501, longitude: 30.5234 });
  };
  const button = (key) => {
    const look = { style: `--columns:${key.Columns ?? 6};--rows:${key.Rows ?? 1}${/^#[0-9a-f]{6}$/i.test(key.BgColor) ? `;--key:${key.BgColor}` : ''}` };
    return key.ActionType === 'open-url'
      ? el('a.vkey', { ...look, href: key.ActionBody, target: '_blank', rel: 'noopener' }, label(key.Text))
      : el('button.vkey', { ...look, type: 'button', onclick: () => press(key) }, label(key.Text));
  };
  return el('div.vkeys', {}, buttons.map(button));
}
