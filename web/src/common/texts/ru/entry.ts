import type { entry as english } from '../en/entry';
import type { Translated } from '../en/translated';

export const entry: Translated<typeof english> = {
  setupTitle: 'Настроим Rozmova',
  setupLead: 'Несколько строк — и можно принимать первый разговор.',
  code: 'Код настройки',
  codeHint: 'Сервер напечатал его при запуске, после слов «enter the code».',
  name: 'Ваше имя',
  nameHint: 'Таким его увидят клиенты и коллеги.',
  email: 'Почта',
  password: 'Пароль',
  passwordHint: 'Не меньше 10 символов; лучше всего — несколько не связанных между собой слов.',
  projectName: 'Название проекта',
  projectNameHint: 'Обычно это название магазина или компании.',
  timeZone: 'Часовой пояс',
  timeZoneNothing: 'Такого часового пояса нет',
  finishSetup: 'Настроить и войти',
  setupDone: 'Эта установка уже настроена.',
  signInTitle: 'Вход',
  signIn: 'Войти',
  noAccount: 'Ещё нет учётной записи? Попросите у администратора ссылку-приглашение.',
  inviteTitle: 'Присоединиться к «{{project}}»',
  inviteLead: 'Вас пригласили: роль — {{role}}, адрес — {{email}}.',
  inviteKnown: 'Этот адрес уже входит сюда: подтвердите его паролем.',
  join: 'Присоединиться',
  inviteGone: 'Это приглашение больше не действует',
  toSignIn: 'Ко входу',
};
