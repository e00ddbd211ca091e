import { el, icon } from '../common/dom.js';
import { t } from './texts.js';

/** A text that is nothing but an address travels as a link with its preview. */
const bodyOf = (text) => (/^https?:\/\/\S+$/.test(text) ? { kind: 'url', url: text } : { kind: 'text', text });

/** Where one writes; a link may have put something in already. */
export function composer({ send }, prefill, openAttachments) {
  const draft = el('textarea.draft', { rows: 1, placeholder: t('message'), ariaLabel: t('message'), value: prefill });
  const button = el('button.round.round-send', { type: 'submit', title: t('send'), ariaLabel: t('send') }, icon('send'));

  function grow() {
    button.disabled = !draft.value.trim();
    draft.style.height = 'auto';
    draft.style.height = `${Math.min(draft.scrollHeight, 140)}px`;
  }

  function submit() {
    const text = draft.value.trim();
    if (!text) return;
    draft.value = '';
    grow();
    send(bodyOf(text));
  }

  draft.oninput = grow;
  draft.onkeydown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  };
  const node = el('form.composer', { onsubmit: (event) => { event.preventDefault(); submit(); } },
    el('div.composer-line', {},
      el('button.round', { type: 'button', title: t('attach'), ariaLabel: t('attach'), onclick: (event) => openAttachments(event.currentTarget) }, icon('plus')),
      draft, button));
  return { node, grow, left: () => draft.value };
}
