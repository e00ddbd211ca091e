import { speak } from '../common/words.js';

const TEXTS = {
  en: {
    title: 'Phone', chats: 'Chats', account: 'Business account', youAre: 'You are', newPerson: 'Somebody new', nobodyWrote: 'No messages yet',
    message: 'Type a message…', send: 'Send', attach: 'Attach', back: 'Back', more: 'More',
    unsubscribe: 'Turn messages off', subscribe: 'Turn messages on', turnedOff: 'You turned off messages from this account.',
    intro: 'Write first, and this account can answer you.', closed: 'This account takes no messages at the moment.',
    photo: 'Photo', video: 'Video', file: 'File', location: 'Location', contact: 'My contact', sticker: 'Sticker', copy: 'Copy',
    today: 'Today', yesterday: 'Yesterday', cancel: 'Cancel', unknown: 'A message of another kind', noAccounts: 'No account lives here yet',
    openLink: 'Open a link', pasteLink: 'A link, or what a QR code says', open: 'Open', wrongLink: 'This link leads to no account here',
    lost: 'The sandbox does not answer', demo: 'A play phone: nothing here reaches the real Viber.',
    switchHint: 'Each of them has an account and chats of their own.', attachment: 'Attachment', noAccount: 'There is no such account',
    sent: 'Sent', delivered: 'Delivered',
  },
  uk: {
    title: 'Телефон', chats: 'Чати', account: 'Бізнес-акаунт', youAre: 'Ви', newPerson: 'Хтось інший', nobodyWrote: 'Ще немає повідомлень',
    message: 'Напишіть повідомлення…', send: 'Надіслати', attach: 'Додати', back: 'Назад', more: 'Ще',
    unsubscribe: 'Вимкнути повідомлення', subscribe: 'Увімкнути повідомлення', turnedOff: 'Ви вимкнули повідомлення від цього акаунта.',
    intro: 'Напишіть першими, і вам зможуть відповісти.', closed: 'Цей акаунт зараз не приймає повідомлень.',
    photo: 'Фото', video: 'Відео', file: 'Файл', location: 'Геопозиція', contact: 'Мій контакт', sticker: 'Стікер', copy: 'Копіювати',
    today: 'Сьогодні', yesterday: 'Учора', cancel: 'Скасувати', unknown: 'Повідомлення іншого виду', noAccounts: 'Тут іще немає акаунтів',
    openLink: 'Відкрити посилання', pasteLink: 'Посилання або QR-код', open: 'Відкрити', wrongLink: 'Це посилання не веде до жодного акаунта',
    lost: 'Пісочниця не відповідає', demo: 'Іграшковий телефон: звідси нічого не потрапляє до справжнього Viber.',
    switchHint: 'У кожного свій обліковий запис і свої чати.', attachment: 'Вкладення', noAccount: 'Такого акаунта немає',
    sent: 'Надіслано', delivered: 'Доставлено',
  },
  ru: {
    title: 'Телефон', chats: 'Чаты', account: 'Бизнес-аккаунт', youAre: 'Вы', newPerson: 'Кто-то другой', nobodyWrote: 'Пока нет сообщений',
    message: 'Напишите сообщение…', send: 'Отправить', attach: 'Прикрепить', back: 'Назад', more: 'Ещё',
    unsubscribe: 'Отключить сообщения', subscribe: 'Включить сообщения', turnedOff: 'Вы отключили сообщения от этого аккаунта.',
    intro: 'Напишите первыми, и вам смогут ответить.', closed: 'Этот аккаунт сейчас не принимает сообщений.',
    photo: 'Фото', video: 'Видео', file: 'Файл', location: 'Геопозиция', contact: 'Мой контакт', sticker: 'Стикер', copy: 'Копировать',
    today: 'Сегодня', yesterday: 'Вчера', cancel: 'Отменить', unknown: 'Сообщение другого вида', noAccounts: 'Здесь пока нет аккаунтов',
    openLink: 'Открыть ссылку', pasteLink: 'Ссылка или QR-код', open: 'Открыть', wrongLink: 'Эта ссылка не ведёт ни к одному аккаунту',
    lost: 'Песочница не отвечает', demo: 'Игрушечный телефон: отсюда ничего не попадает в настоящий Viber.',
    switchHint: 'У каждого своя учётная запись и свои чаты.', attachment: 'Вложение', noAccount: 'Такого аккаунта нет',
    sent: 'Отправлено', delivered: 'Доставлено',
  },
};

export const { locale, t, timeOf, dayOf, sizeOf } = speak(TEXTS);
