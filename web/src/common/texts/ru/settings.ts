import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';

export const settings: Translated<typeof english> = {
  title: 'Настройки',
  project: 'Проект',
  name: 'Название',
  timeZoneHint: 'В нём показаны все времена и дни журнала.',
  finishing: 'Когда разговор завершён',
  quiet: 'Период тишины',
  quietHint: 'Закрытый разговор попадает в журнал, когда посетителя нет столько времени.',
  autoClose: 'Автоматическое закрытие',
  autoCloseHint: 'Разговор, который никто не закрыл, закрывается после такого времени без сообщений.',
  customDuration: '{{duration}} (как сейчас)',
  results: 'Результаты',
  resultsHint: 'Из них менеджер выбирает, закрывая разговор.',
  newResult: 'Новый результат',
  moveUp: 'Поднять «{{name}}»',
  moveDown: 'Опустить «{{name}}»',
  removeResult: 'Убрать «{{name}}»',
  doubled: 'Такой результат уже есть.',
};
