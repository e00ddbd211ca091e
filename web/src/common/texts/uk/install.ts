import type { install as english } from '../en/install';
import type { Translated } from '../en/translated';

export const install: Translated<typeof english> = {
  title: 'Віджет Callback',
  lead: 'Один рядок на сайті додає кнопку з вашими месенджерами й показує, звідки прийшов кожен клієнт.',
  tagTitle: 'Установлення на сайт',
  tagHint:
    'Додайте цей рядок перед </head> на кожній сторінці. У Google Tag Manager — тег «Custom HTML» на всіх сторінках.',
  copyTag: 'Копіювати рядок',
  seenTitle: 'Чи встановлено?',
  seen: 'Бачили на {{host}}',
  notSeen: 'Ще не бачили. Додайте рядок, відкрийте сторінку сайту й гляньте сюди ще раз.',
  look: 'Глянути ще раз',
  linksTitle: 'Посилання без віджета',
  linksHint: 'Для візитки, підпису чи допису. Розмови за ними не мають візиту, тож їхнє джерело — «(direct)».',
  noChannels: 'Кнопка з’явиться, щойно буде підключено месенджер.',
};
