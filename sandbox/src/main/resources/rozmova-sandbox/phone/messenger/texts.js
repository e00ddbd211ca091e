import { speak } from '../common/words.js';

const TEXTS = {
  en: {
    title: 'Messenger', chats: 'Chats', business: 'Business', youAre: 'You are', you: 'You', newPerson: 'Somebody new', nobodyWrote: 'No messages yet',
    getStarted: 'Get Started', greeting: 'Messages go to the Page. It learns nothing about you before you write.',
    message: 'Message', send: 'Send', attach: 'Add', back: 'Back', more: 'More', thumb: 'Like',
    block: 'Block the Page', unblock: 'Unblock', blocked: 'You have blocked this Page. It does not know.', asPage: 'Answer as the Page', asPageHint: 'From its inbox on Facebook',
    image: 'Photo', video: 'Video', file: 'File', location: 'Location', sticker: 'Sticker', audio: 'Voice message', attachment: 'Attachment',
    reply: 'Reply', edit: 'Edit', copy: 'Copy', edited: 'Edited', today: 'Today', yesterday: 'Yesterday', cancel: 'Cancel',
    editing: 'Edit message', replying: 'Replying', typing: 'Typing', sent: 'Sent', seen: 'Seen',
    youToPage: 'You replied to {page}', youToYourself: 'You replied to yourself', pageToYou: '{page} replied to you', pageToItself: '{page} replied to itself',
    unsupported: 'A message of another kind', noPages: 'No Page lives here yet', noSuchPage: 'There is no such Page',
    lost: 'The sandbox does not answer', demo: 'A play phone: nothing here reaches the real Messenger.',
    switchHint: 'Each of them has an account and chats of their own.',
  },
  uk: {
    title: 'Messenger', chats: 'Чати', business: 'Компанія', youAre: 'Ви', you: 'Ви', newPerson: 'Хтось інший', nobodyWrote: 'Ще немає повідомлень',
    getStarted: 'Почати', greeting: 'Повідомлення отримає сторінка. Доки ви не напишете, вона нічого про вас не дізнається.',
    message: 'Повідомлення', send: 'Надіслати', attach: 'Додати', back: 'Назад', more: 'Ще', thumb: 'Подобається',
    block: 'Заблокувати сторінку', unblock: 'Розблокувати', blocked: 'Ви заблокували цю сторінку. Вона про це не знає.', asPage: 'Відповісти від імені сторінки', asPageHint: 'З її скриньки у Facebook',
    image: 'Фото', video: 'Відео', file: 'Файл', location: 'Геопозиція', sticker: 'Стікер', audio: 'Голосове', attachment: 'Вкладення',
    reply: 'Відповісти', edit: 'Змінити', copy: 'Копіювати', edited: 'Змінено', today: 'Сьогодні', yesterday: 'Учора', cancel: 'Скасувати',
    editing: 'Зміна повідомлення', replying: 'Відповідь', typing: 'Друкує', sent: 'Надіслано', seen: 'Переглянуто',
    youToPage: 'Ви відповіли {page}', youToYourself: 'Ви відповіли собі', pageToYou: '{page} відповідає вам', pageToItself: '{page} відповідає собі',
    unsupported: 'Повідомлення іншого виду', noPages: 'Тут іще немає сторінок', noSuchPage: 'Такої сторінки немає',
    lost: 'Пісочниця не відповідає', demo: 'Іграшковий телефон: звідси нічого не потрапляє до справжнього Messenger.',
    switchHint: 'У кожного свій обліковий запис і свої чати.',
  },
  ru: {
    title: 'Messenger', chats: 'Чаты', business: 'Компания', youAre: 'Вы', you: 'Вы', newPerson: 'Кто-то другой', nobodyWrote: 'Пока нет сообщений',
    getStarted: 'Начать', greeting: 'Сообщения получит страница. Пока вы не напишете, она ничего о вас не узнает.',
    message: 'Сообщение', send: 'Отправить', attach: 'Добавить', back: 'Назад', more: 'Ещё', thumb: 'Нравится',
    block: 'Заблокировать страницу', unblock: 'Разблокировать', blocked: 'Вы заблокировали эту страницу. Она об этом не знает.', asPage: 'Ответить от имени страницы', asPageHint: 'Из её ящика на Facebook',
    image: 'Фото', video: 'Видео', file: 'Файл', location: 'Геопозиция', sticker: 'Стикер', audio: 'Голосовое', attachment: 'Вложение',
    reply: 'Ответить', edit: 'Изменить', copy: 'Копировать', edited: 'Изменено', today: 'Сегодня', yesterday: 'Вчера', cancel: 'Отменить',
    editing: 'Изменение сообщения', replying: 'Ответ', typing: 'Печатает', sent: 'Отправлено', seen: 'Просмотрено',
    youToPage: 'Вы ответили {page}', youToYourself: 'Вы ответили себе', pageToYou: '{page} отвечает вам', pageToItself: '{page} отвечает себе',
    unsupported: 'Сообщение другого вида', noPages: 'Здесь пока нет страниц', noSuchPage: 'Такой страницы нет',
    lost: 'Песочница не отвечает', demo: 'Игрушечный телефон: отсюда ничего не попадает в настоящий Messenger.',
    switchHint: 'У каждого своя учётная запись и свои чаты.',
  },
};

export const { locale, t, timeOf, dayOf, sizeOf } = speak(TEXTS);
