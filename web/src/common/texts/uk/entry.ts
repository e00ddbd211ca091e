import type { entry as english } from '../en/entry';
import type { Translated } from '../en/translated';

export const entry: Translated<typeof english> = {
  setupTitle: 'Налаштуймо Rozmova',
  setupLead: 'Кілька рядків — і можна приймати першу розмову.',
  code: 'Код налаштування',
  codeHint: 'Сервер надрукував його під час запуску, після слів «enter the code».',
  name: 'Ваше ім’я',
  nameHint: 'Таким його бачитимуть клієнти й колеги.',
  email: 'Пошта',
  password: 'Пароль',
  passwordHint: 'Щонайменше 10 символів; найкраще — кілька не пов’язаних між собою слів.',
  projectName: 'Назва проєкту',
  projectNameHint: 'Зазвичай це назва магазину чи компанії.',
  timeZone: 'Часовий пояс',
  timeZoneNothing: 'Такого часового поясу немає',
  finishSetup: 'Налаштувати й увійти',
  setupDone: 'Цю інсталяцію вже налаштовано.',
  signInTitle: 'Вхід',
  signIn: 'Увійти',
  noAccount: 'Ще немає облікового запису? Попросіть адміністратора про посилання-запрошення.',
  inviteTitle: 'Приєднатися до «{{project}}»',
  inviteLead: 'Вас запрошено: роль — {{role}}, адреса — {{email}}.',
  inviteKnown: 'Ця адреса вже має вхід сюди: підтвердьте її паролем.',
  join: 'Приєднатися',
  inviteGone: 'Це запрошення вже не діє',
  toSignIn: 'До входу',
};
