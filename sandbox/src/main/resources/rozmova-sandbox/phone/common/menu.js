import { el } from './dom.js';

let open = null;

export function closeMenu() {
  open?.remove();
  open = null;
}

document.addEventListener('pointerdown', (event) => {
  if (open && !open.contains(event.target)) closeMenu();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenu();
});

/** Opens a menu beside its anchor: items `{text, icon?, danger?, run}`, and an optional row of emoji above. */
export function openMenu(anchor, items, emoji = null) {
  closeMenu();
  const entry = ({ text, danger, run, picture }) =>
    el(danger ? 'button.item.item-danger' : 'button.item', {
      type: 'button', role: 'menuitem',
      onclick: () => { closeMenu(); run(); },
    }, picture ?? null, text);
  open = el('div.menu', { role: 'menu' }, emoji, items.map(entry));
  const phone = document.querySelector('.phone');
  phone.append(open);
  const frame = phone.getBoundingClientRect();
  const spot = anchor.getBoundingClientRect();
  const left = Math.min(Math.max(spot.left - frame.left, 8), frame.width - open.offsetWidth - 8);
  const below = spot.bottom - frame.top + 4;
  const fits = below + open.offsetHeight < frame.height - 8;
  open.style.left = `${left}px`;
  open.style.top = `${Math.max(8, fits ? below : spot.top - frame.top - open.offsetHeight - 4)}px`;
  open.querySelector('button')?.focus({ preventScroll: true });
}
