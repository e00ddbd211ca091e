import type { install as english } from '../en/install';
import type { Translated } from '../en/translated';

export const install: Translated<typeof english> = {
  title: 'Виджет Callback',
  lead: 'Одна строка на сайте добавляет кнопку с вашими мессенджерами и показывает, откуда пришёл каждый клиент.',
  tagTitle: 'Установка на сайт',
  tagHint:
    'Добавьте эту строку перед </head> на каждой странице. В Google Tag Manager — тег «Custom HTML» на всех страницах.',
  copyTag: 'Копировать строку',
  seenTitle: 'Установлено?',
  seen: 'Видели на {{host}}',
  notSeen: 'Ещё не видели. Добавьте строку, откройте страницу сайта и загляните сюда снова.',
  look: 'Посмотреть ещё раз',
  linksTitle: 'Ссылки без виджета',
  linksHint: 'Для визитки, подписи или поста. У разговоров по ним нет визита, поэтому их источник — «(direct)».',
  noChannels: 'Кнопка появится, как только будет подключён мессенджер.',
};
