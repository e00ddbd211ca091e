import type { team as english } from '../en/team';
import type { Translated } from '../en/translated';

export const team: Translated<typeof english> = {
  title: 'Команда',
  lead: 'Хто працює в проєкті та що кому дозволено.',
  members: 'Учасники',
  you: 'ви',
  online: 'На зв’язку',
  role: 'Роль: {{name}}',
  roleHints: {
    owner: 'Усе, зокрема інші власники',
    admin: 'Налаштування, месенджери, люди',
    supervisor: 'Усі розмови, журнал, експорт',
    manager: 'Відповідає клієнтам, читає журнал',
    viewer: 'Читає журнал, нічого не пише',
  },
  removeMember: 'Прибрати {{name}}',
  removeTitle: 'Прибрати {{name}} з проєкту?',
  removeHint: 'Усі розмови лишаться з цим ім’ям. Доступ закриється одразу.',
  removed: '{{name}} більше не має доступу',
  inviteTitle: 'Запросити людину',
  email: 'Пошта',
  roleLabel: 'Роль',
  makeLink: 'Створити посилання-запрошення',
  linkReady: 'Надішліть це посилання на {{email}}. Його показано лише зараз.',
  copyLink: 'Копіювати посилання',
  open: 'Чинні запрошення',
  expires: 'до {{date}}',
  revoke: 'Відкликати',
  revoked: 'Запрошення для {{email}} відкликано',
};
