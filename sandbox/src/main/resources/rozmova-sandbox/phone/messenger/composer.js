import { el, icon } from '../common/dom.js';
import { summary } from './content.js';
import { t } from './texts.js';

/** Where one writes. Knows whether it answers a message, changes one or speaks for the Page; without a text it offers a thumb. */
export function composer({ send, act, find, thumb, sayAsPage }, openAttachments) {
  let mode = null;
  const draft = el('textarea.draft', { rows: 1, placeholder: 'Aa', ariaLabel: t('message') });
  const banner = el('div.banner', { hidden: true });
  const sendButton = el('button.round.round-send', { type: 'submit', title: t('send'), ariaLabel: t('send'), hidden: true }, icon('send'));
  const thumbButton = el('button.round.round-send.thumb', { type: 'button', title: t('thumb'), ariaLabel: t('thumb'), onclick: thumb }, icon('thumb'));

  function setMode(next) {
    mode = next;
    banner.hidden = !mode;
    if (mode) {
      const message = find(mode.mid);
      banner.replaceChildren(
        el('span.banner-text', {}, el('strong', {}, t(mode.name)), message ? summary(message) : t('asPageHint')),
        el('button.round', { type: 'button', title: t('cancel'), ariaLabel: t('cancel'), onclick: cancel }, icon('close')));
      if (mode.name === 'editing') draft.value = message.text;
      draft.focus();
    }
    adapt();
  }

  function cancel() {
    if (mode?.name === 'editing') draft.value = '';
    setMode(null);
  }

  function adapt() {
    draft.style.height = 'auto';
    draft.style.height = `${Math.min(draft.scrollHeight, 140)}px`;
    const written = Boolean(draft.value.trim());
    sendButton.hidden = !written;
    thumbButton.hidden = written;
  }

  async function submit() {
    const text = draft.value.trim();
    if (!text) return;
    const doing = mode;
    draft.value = '';
    setMode(null);
    if (doing?.name === 'editing') await act({ act: 'edit', mid: doing.mid, text });
    else if (doing?.name === 'asPage') await sayAsPage(text);
    else await send({ kind: 'text', text, replyTo: doing?.mid ?? '' });
  }

  draft.oninput = adapt;
  draft.onkeydown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  };
  const node = el('form.composer', { onsubmit: (event) => { event.preventDefault(); submit(); } },
    banner,
    el('div.composer-line', {},
      el('button.round.round-send', { type: 'button', title: t('attach'), ariaLabel: t('attach'), onclick: (event) => openAttachments(event.currentTarget) }, icon('plus')),
      draft, sendButton, thumbButton));
  return {
    node,
    reply: (mid) => setMode({ name: 'replying', mid }),
    edit: (mid) => setMode({ name: 'editing', mid }),
    speakAsPage: () => setMode({ name: 'asPage' }),
    begin: (text) => {
      draft.value = text;
      adapt();
    },
  };
}
