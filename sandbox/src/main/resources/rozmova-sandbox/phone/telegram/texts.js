const TEXTS = {
  en: {
    title: 'Phone', chats: 'Chats', bot: 'bot', youAre: 'You are', newPerson: 'Somebody new', nobodyWrote: 'No messages yet',
    start: 'Start', restart: 'Unblock and restart', message: 'Message', send: 'Send', attach: 'Attach', back: 'Back', more: 'More',
    block: 'Block the bot', unblock: 'Unblock', typing: 'typing', uploading: 'sending a file', recording: 'recording',
    whatCanItDo: 'What can this bot do?', pressStart: 'Press Start below to write to it. It learns nothing about you before that.',
    photo: 'Photo', file: 'File', location: 'Location', contact: 'My contact', sticker: 'Sticker', voice: 'Voice message',
    reply: 'Reply', edit: 'Edit', copy: 'Copy', edited: 'edited', today: 'Today', yesterday: 'Yesterday', cancel: 'Cancel',
    editing: 'Edit message', poll: 'Poll', unknown: 'A message of another kind', noBots: 'No bot lives here yet',
    lost: 'The sandbox does not answer', demo: 'A play phone: nothing here reaches the real Telegram.',
    switchHint: 'Each of them has an account and chats of their own.', attachment: 'Attachment', deletedBot: 'There is no such bot',
  },
  uk: {
    title: 'Телефон', chats: 'Чати', bot: 'бот', youAre: 'Ви', newPerson: 'Хтось інший', nobodyWrote: 'Ще немає повідомлень',
    start: 'Почати', restart: 'Розблокувати й почати', message: 'Повідомлення', send: 'Надіслати', attach: 'Додати', back: 'Назад', more: 'Ще',
    block: 'Заблокувати бота', unblock: 'Розблокувати', typing: 'друкує', uploading: 'надсилає файл', recording: 'записує',
    whatCanItDo: 'Що вміє цей бот?', pressStart: 'Натисніть «Почати», щоб написати. До того він нічого про вас не дізнається.',
    photo: 'Фото', file: 'Файл', location: 'Геопозиція', contact: 'Мій контакт', sticker: 'Стікер', voice: 'Голосове',
    reply: 'Відповісти', edit: 'Змінити', copy: 'Копіювати', edited: 'змінено', today: 'Сьогодні', yesterday: 'Учора', cancel: 'Скасувати',
    editing: 'Зміна повідомлення', poll: 'Опитування', unknown: 'Повідомлення іншого виду', noBots: 'Тут іще немає ботів',
    lost: 'Пісочниця не відповідає', demo: 'Іграшковий телефон: звідси нічого не потрапляє до справжнього Telegram.',
    switchHint: 'У кожного свій обліковий запис і свої чати.', attachment: 'Вкладення', deletedBot: 'Такого бота немає',
  },
  ru: {
    title: 'Телефон', chats: 'Чаты', bot: 'бот', youAre: 'Вы', newPerson: 'Кто-то другой', nobodyWrote: 'Пока нет сообщений',
    start: 'Начать', restart: 'Разблокировать и начать', message: 'Сообщение', send: 'Отправить', attach: 'Прикрепить', back: 'Назад', more: 'Ещё',
    block: 'Заблокировать бота', unblock: 'Разблокировать', typing: 'печатает', uploading: 'отправляет файл', recording: 'записывает',
    whatCanItDo: 'Что умеет этот бот?', pressStart: 'Нажмите «Начать», чтобы написать. До этого он ничего о вас не узнает.',
    photo: 'Фото', file: 'Файл', location: 'Геопозиция', contact: 'Мой контакт', sticker: 'Стикер', voice: 'Голосовое',
    reply: 'Ответить', edit: 'Изменить', copy: 'Копировать', edited: 'изменено', today: 'Сегодня', yesterday: 'Вчера', cancel: 'Отменить',
    editing: 'Изменение сообщения', poll: 'Опрос', unknown: 'Сообщение другого вида', noBots: 'Здесь пока нет ботов',
    lost: 'Песочница не отвечает', demo: 'Игрушечный телефон: отсюда ничего не попадает в настоящий Telegram.',
    switchHint: 'У каждого своя учётная запись и свои чаты.', attachment: 'Вложение', deletedBot: 'Такого бота нет',
  },
};

export const locale = (navigator.languages ?? [navigator.language]).map((tag) => tag.slice(0, 2)).find((tag) => tag in TEXTS) ?? 'en';

/** The text with this name, in the browser's language. */
export const t = (name) => TEXTS[locale][name];

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });

export const timeOf = (iso) => clock.format(new Date(iso));

/** Today, Yesterday, or the date. */
export function dayOf(iso) {
  const date = new Date(iso);
  const daysAgo = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86_400_000);
  return [t('today'), t('yesterday')][daysAgo] ?? day.format(date);
}

export function sizeOf(bytes) {
  const units = ['byte', 'kilobyte', 'megabyte'];
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: units[step], unitDisplay: 'short', maximumFractionDigits: 1 }).format(bytes / 1000 ** step);
}

export const lengthOf = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
