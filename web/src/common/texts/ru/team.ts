import type { team as english } from '../en/team';
import type { Translated } from '../en/translated';

export const team: Translated<typeof english> = {
  title: 'Команда',
  lead: 'Кто работает в проекте и что кому позволено.',
  members: 'Участники',
  you: 'вы',
  online: 'На связи',
  role: 'Роль: {{name}}',
  roleHints: {
    owner: 'Всё, включая других владельцев',
    admin: 'Настройки, мессенджеры, люди',
    supervisor: 'Все разговоры, журнал, экспорт',
    manager: 'Отвечает клиентам, читает журнал',
    viewer: 'Читает журнал, ничего не пишет',
  },
  removeMember: 'Убрать {{name}}',
  removeTitle: 'Убрать {{name}} из проекта?',
  removeHint: 'Все разговоры останутся с этим именем. Доступ закроется сразу.',
  removed: '{{name}} больше не имеет доступа',
  inviteTitle: 'Пригласить человека',
  email: 'Почта',
  roleLabel: 'Роль',
  makeLink: 'Создать ссылку-приглашение',
  linkReady: 'Отправьте эту ссылку на {{email}}. Она показана только сейчас.',
  copyLink: 'Копировать ссылку',
  open: 'Действующие приглашения',
  expires: 'до {{date}}',
  revoke: 'Отозвать',
  revoked: 'Приглашение для {{email}} отозвано',
};
