import { el, icon } from '../common/dom.js';
import { t } from './texts.js';

/** Where one writes. Knows whether it answers or changes a message. */
export function composer({ send, act, find }, openAttachments) {
  let mode = null;
  const draft = el('textarea.draft', { rows: 1, placeholder: t('message'), ariaLabel: t('message') });
  const banner = el('div.banner', { hidden: true });

  function setMode(next) {
    mode = next;
    banner.hidden = !mode;
    if (!mode) return;
    const message = find(mode.id);
    banner.replaceChildren(
      icon(mode.edit ? 'edit' : 'back'),
      el('span.banner-text', {}, el('strong', {}, t(mode.edit ? 'editing' : 'reply')), message?.text || t('attachment')),
      el('button.round', { type: 'button', title: t('cancel'), ariaLabel: t('cancel'), onclick: cancel }, icon('close')));
    if (mode.edit) draft.value = message.text;
    grow();
    draft.focus();
  }

  function cancel() {
    if (mode?.edit) draft.value = '';
    setMode(null);
    grow();
  }

  function grow() {
    draft.style.height = 'auto';
    draft.style.height = `${Math.min(draft.scrollHeight, 140)}px`;
  }

  async function submit() {
    const text = draft.value.trim();
    if (!text) return;
    const doing = mode;
    draft.value = '';
    setMode(null);
    grow();
    if (doing?.edit) await act({ act: 'edit', messageId: doing.id, text });
    else await send({ kind: 'text', text, replyTo: doing?.id ?? null });
  }

  draft.oninput = grow;
  draft.onkeydown = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  };
  const node = el('form.composer', { onsubmit: (event) => { event.preventDefault(); submit(); } },
    banner,
    el('div.composer-line', {},
      el('button.round', { type: 'button', title: t('attach'), ariaLabel: t('attach'), onclick: (event) => openAttachments(event.currentTarget) }, icon('clip')),
      draft,
      el('button.round.round-send', { type: 'submit', title: t('send'), ariaLabel: t('send') }, icon('send'))));
  return { node, reply: (id) => setMode({ id, edit: false }), edit: (id) => setMode({ id, edit: true }) };
}
