import { speak } from '../common/words.js';

const TEXTS = {
  en: {
    title: 'Phone', chats: 'Chats', bot: 'bot', youAre: 'You are', newPerson: 'Somebody new', nobodyWrote: 'No messages yet',
    start: 'Start', restart: 'Unblock and restart', message: 'Message', send: 'Send', attach: 'Attach', back: 'Back', more: 'More',
    block: 'Block the bot', unblock: 'Unblock', typing: 'typing', uploading: 'sending a file', recording: 'recording',
    whatCanItDo: 'What can this bot do?', pressStart: 'Press Start below to write to it. It learns nothing about you before that.',
    photo: 'Photo', file: 'File', location: 'Location', contact: 'My contact', sticker: 'Sticker', voice: 'Voice message',
    delete: 'Delete', move: 'Move on', liveLocation: 'Live location', dice: 'Dice', forwarded: 'Forwarded from', story: 'Story',
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
    delete: 'Видалити', move: 'Рухатися далі', liveLocation: 'Геопозиція наживо', dice: 'Кубик', forwarded: 'Переслано від', story: 'Історія',
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
    delete: 'Удалить', move: 'Двигаться дальше', liveLocation: 'Геопозиция в реальном времени', dice: 'Кубик', forwarded: 'Переслано от', story: 'История',
    reply: 'Ответить', edit: 'Изменить', copy: 'Копировать', edited: 'изменено', today: 'Сегодня', yesterday: 'Вчера', cancel: 'Отменить',
    editing: 'Изменение сообщения', poll: 'Опрос', unknown: 'Сообщение другого вида', noBots: 'Здесь пока нет ботов',
    lost: 'Песочница не отвечает', demo: 'Игрушечный телефон: отсюда ничего не попадает в настоящий Telegram.',
    switchHint: 'У каждого своя учётная запись и свои чаты.', attachment: 'Вложение', deletedBot: 'Такого бота нет',
  },
};

export const { locale, t, timeOf, dayOf, sizeOf, lengthOf } = speak(TEXTS);
