import { languageSwitch } from '/language.js';
import { avatar, el, icon, nameOf } from './dom.js';
import { listPeople, newPerson } from './http.js';

const KEY = 'rozmova-sandbox-person';

/** Who holds the phone. A browser that was never here is somebody new; `onSwitch` hears of every change. */
export async function holdPhone(panel, { t, locale }, onSwitch) {
  const languages = languageSwitch(locale, ['en', 'uk', 'ru']);
  const people = await listPeople();
  let holder = people.find((person) => String(person.id) === localStorage.getItem(KEY));

  function become(person) {
    localStorage.setItem(KEY, person.id);
    if (!people.some((other) => other.id === person.id)) people.push(person);
    holder = person;
    return person;
  }

  function switchTo(person) {
    become(person);
    draw();
    onSwitch(person);
  }

  function draw() {
    const choose = (person) =>
      el('button.person', { type: 'button', ariaPressed: String(person.id === holder.id), onclick: () => switchTo(person) },
        avatar(nameOf(person), person.id), el('span', {}, nameOf(person)));
    panel.replaceChildren(
      el('p.people-title', {}, t('youAre')),
      el('div.people-list', {}, people.map(choose),
        el('button.person.person-new', { type: 'button', onclick: async () => switchTo(await newPerson(locale)) },
          el('span.avatar', {}, icon('plus')), el('span', {}, t('newPerson')))),
      el('p.people-hint', {}, t('switchHint')),
      el('p.people-hint', {}, t('demo')),
      languages);
    panel.querySelector('[aria-pressed="true"]').scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  if (!holder) become(await newPerson(locale));
  draw();
  return holder;
}
