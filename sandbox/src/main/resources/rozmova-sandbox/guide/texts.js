import { languageAmong } from '/language.js';

// A step's last word says who takes it.
const TEXTS = {
  en: {
    title: 'Every conversation, and the ad it came from',
    what: 'Rozmova is a messenger desk of your own: clients write from your site in Telegram, Viber and Messenger, managers answer in one place, and every finished conversation stands in a log with the campaign that brought it.',
    way: ['Visit on the site', 'Messenger of their choice', 'Smart Phone', 'Message log'],
    path: 'Walk the whole way, in about three minutes', done: 'Done',
    doors: 'Other ways into the shop', doorsText: 'Each link carries its own source, and the log will show it.',
    accounts: 'Sign in to the desk', copy: 'Copy', copied: 'Copied', noDesk: 'The desk has not told its address yet. Links to it appear as soon as it is ready.',
    foot: 'The shop, the search engine, the feed and the messengers on these pages are a sandbox on your machine. Nothing leaves it.',
    places: { shop: 'Shop', desk: 'Desk' },
    doorNames: { search: ['Search engine', 'google / cpc, and an unpaid result'], ads: ['Social feed', 'facebook / paid'], mail: ['Newsletter', 'newsletter / email'], shop: ['Straight to the shop', 'no campaign'] },
    roles: { owner: 'owner', admin: 'admin', supervisor: 'supervisor', manager: 'manager', viewer: 'viewer' },
    client: 'You are the client', person: 'You are {name}, {role}', nobody: 'You are a {role}',
    signIn: 'Sign in as {name}', passwordIs: 'The password:',
    steps: [
      ['Come to the shop from an ad', 'Search results open; click the ad. It carries the campaign “Autumn sale 2026”.', 'Open the search results', 'client'],
      ['Open the widget, pick a messenger', 'The round button in the corner of the shop offers Telegram, Viber and Messenger, on a computer with a QR code. Each link opens the play phone of its messenger.', '', 'client'],
      ['Write from the phone', 'You hold a phone of your own now. In Telegram press Start first, in Messenger Get Started; in Viber the field begins with your request’s number: write after it. Pictures, files and reactions arrive, too.', '', 'client'],
      ['Answer in the Smart Phone', 'From here on you answer clients. The conversation waits under Unassigned, with its source beside it. Take it and reply; the phone shows your answer at once.', 'Open the Smart Phone', 'manager'],
      ['Close it with a result', 'Close conversation → choose a result, add tags or a comment.', '', 'manager'],
      ['Leave the shop', 'Close its tab. While the client is on the site, the conversation is not over.', '', 'client'],
      ['Find the row in the log', 'Managers read the log, but only supervisors and the owner may take it out of the house. So change places once more: the row appears {quiet} after the client has left (the quiet period; an hour by default, shortened for this demo).', 'Open the message log', 'supervisor'],
      ['Export it', 'Export gives exactly what the filter shows, as CSV.', '', 'supervisor'],
    ],
  },
  uk: {
    title: 'Кожна розмова — і реклама, що її привела',
    what: 'Rozmova — ваша власна стійка для месенджерів: клієнти пишуть із сайту в Telegram, Viber і Messenger, менеджери відповідають в одному місці, а кожна завершена розмова стоїть у журналі разом із кампанією, яка її привела.',
    way: ['Візит на сайті', 'Улюблений месенджер', 'Smart Phone', 'Журнал'],
    path: 'Пройдіть увесь шлях — це близько трьох хвилин', done: 'Готово',
    doors: 'Інші двері до крамниці', doorsText: 'Кожне посилання несе своє джерело, і журнал його покаже.',
    accounts: 'Вхід до стійки', copy: 'Копіювати', copied: 'Скопійовано', noDesk: 'Стійка ще не назвала своєї адреси. Посилання з’являться, щойно вона буде готова.',
    foot: 'Крамниця, пошук, стрічка й месенджери на цих сторінках — пісочниця на вашому комп’ютері. Ніщо не виходить назовні.',
    places: { shop: 'Крамниця', desk: 'Стійка' },
    doorNames: { search: ['Пошукова система', 'google / cpc і безплатний результат'], ads: ['Стрічка в соцмережі', 'facebook / paid'], mail: ['Лист із новинами', 'newsletter / email'], shop: ['Одразу до крамниці', 'без кампанії'] },
    roles: { owner: 'власниця', admin: 'адміністратор', supervisor: 'супервізорка', manager: 'менеджер', viewer: 'спостерігачка' },
    client: 'Ви — клієнт', person: 'Ви — {name}, {role}', nobody: 'Ви — {role}',
    signIn: 'Увійти як {name}', passwordIs: 'Пароль:',
    steps: [
      ['Прийдіть до крамниці з реклами', 'Відкриються результати пошуку; натисніть на рекламу. Вона несе кампанію «Autumn sale 2026».', 'Відкрити результати пошуку', 'client'],
      ['Відкрийте віджет, виберіть месенджер', 'Кругла кнопка в кутку крамниці пропонує Telegram, Viber і Messenger, на комп’ютері — з QR-кодом. Кожне посилання відкриє іграшковий телефон зі своїм месенджером.', '', 'client'],
      ['Напишіть із телефона', 'Тепер у вас власний телефон. У Telegram і Messenger спершу натисніть «Почати»; у Viber поле починається з номера звернення: пишіть після нього. Фото, файли й реакції теж дійдуть.', '', 'client'],
      ['Дайте відповідь у Smart Phone', 'Відтепер ви відповідаєте клієнтам. Розмова чекає у списку «Нічиї», поряд — її джерело. Візьміть її й напишіть; телефон одразу покаже відповідь.', 'Відкрити Smart Phone', 'manager'],
      ['Закрийте з результатом', '«Закрити розмову» → виберіть результат, додайте теги чи коментар.', '', 'manager'],
      ['Вийдіть із крамниці', 'Закрийте її вкладку. Доки клієнт на сайті, розмова не завершена.', '', 'client'],
      ['Знайдіть рядок у журналі', 'Менеджери журнал читають, але виносити його можуть лише супервізори та власниця. Тож змініть роль іще раз: рядок з’явиться через {quiet} після виходу клієнта (період тиші: звичайно година, для показу скорочено).', 'Відкрити журнал', 'supervisor'],
      ['Вивантажте', 'Експорт дає саме те, що показує фільтр, у CSV.', '', 'supervisor'],
    ],
  },
  ru: {
    title: 'Каждый разговор — и реклама, которая его привела',
    what: 'Rozmova — ваша собственная стойка для мессенджеров: клиенты пишут с сайта в Telegram, Viber и Messenger, менеджеры отвечают в одном месте, а каждый завершённый разговор стоит в журнале вместе с кампанией, которая его привела.',
    way: ['Визит на сайте', 'Любимый мессенджер', 'Smart Phone', 'Журнал'],
    path: 'Пройдите весь путь — это около трёх минут', done: 'Готово',
    doors: 'Другие двери в магазин', doorsText: 'Каждая ссылка несёт свой источник, и журнал его покажет.',
    accounts: 'Вход в стойку', copy: 'Копировать', copied: 'Скопировано', noDesk: 'Стойка ещё не назвала свой адрес. Ссылки появятся, как только она будет готова.',
    foot: 'Магазин, поиск, лента и мессенджеры на этих страницах — песочница на вашем компьютере. Ничто не выходит наружу.',
    places: { shop: 'Магазин', desk: 'Стойка' },
    doorNames: { search: ['Поисковая система', 'google / cpc и бесплатный результат'], ads: ['Лента в соцсети', 'facebook / paid'], mail: ['Письмо с новостями', 'newsletter / email'], shop: ['Сразу в магазин', 'без кампании'] },
    roles: { owner: 'владелица', admin: 'администратор', supervisor: 'супервизор', manager: 'менеджер', viewer: 'наблюдатель' },
    client: 'Вы — клиент', person: 'Вы — {name}, {role}', nobody: 'Вы — {role}',
    signIn: 'Войти как {name}', passwordIs: 'Пароль:',
    steps: [
      ['Придите в магазин из рекламы', 'Откроются результаты поиска; нажмите на рекламу. Она несёт кампанию «Autumn sale 2026».', 'Открыть результаты поиска', 'client'],
      ['Откройте виджет, выберите мессенджер', 'Круглая кнопка в углу магазина предлагает Telegram, Viber и Messenger, на компьютере — с QR-кодом. Каждая ссылка откроет игрушечный телефон со своим мессенджером.', '', 'client'],
      ['Напишите с телефона', 'Теперь у вас свой телефон. В Telegram и Messenger сначала нажмите «Начать»; в Viber поле начинается с номера обращения: пишите после него. Фото, файлы и реакции тоже дойдут.', '', 'client'],
      ['Ответьте в Smart Phone', 'Отсюда вы отвечаете клиентам. Разговор ждёт в списке «Ничьи», рядом — его источник. Возьмите его и напишите; телефон сразу покажет ответ.', 'Открыть Smart Phone', 'manager'],
      ['Закройте с результатом', '«Закрыть разговор» → выберите результат, добавьте теги или комментарий.', '', 'manager'],
      ['Выйдите из магазина', 'Закройте его вкладку. Пока клиент на сайте, разговор не окончен.', '', 'client'],
      ['Найдите строку в журнале', 'Менеджеры журнал читают, но выносить его могут только супервизоры и владелица. Поэтому смените роль ещё раз: строка появится через {quiet} после ухода клиента (период тишины: обычно час, для показа сокращён).', 'Открыть журнал', 'supervisor'],
      ['Выгрузите', 'Экспорт даёт ровно то, что показывает фильтр, в CSV.', '', 'supervisor'],
    ],
  },
};

/** What the page is written in. */
export const languages = Object.keys(TEXTS);
export const locale = languageAmong(languages);
export const texts = TEXTS[locale];

/** A duration in the reader's words. */
export function durationOf(seconds) {
  const whole = seconds % 3600 === 0 ? [seconds / 3600, 'hour'] : seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit: whole[1], unitDisplay: 'long' }).format(whole[0]);
}
