import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';

export const settings: Translated<typeof english> = {
  title: 'Налаштування',
  project: 'Проєкт',
  name: 'Назва',
  timeZoneHint: 'У ньому показано всі часи й дні журналу.',
  finishing: 'Коли розмову завершено',
  quiet: 'Період тиші',
  quietHint: 'Закрита розмова потрапляє до журналу, коли відвідувача немає стільки часу.',
  autoClose: 'Автоматичне закриття',
  autoCloseHint: 'Розмова, якої ніхто не закрив, закривається після такого часу без повідомлень.',
  customDuration: '{{duration}} (як зараз)',
  results: 'Результати',
  resultsHint: 'З них менеджер вибирає, закриваючи розмову.',
  newResult: 'Новий результат',
  moveUp: 'Підняти «{{name}}»',
  moveDown: 'Опустити «{{name}}»',
  removeResult: 'Прибрати «{{name}}»',
  doubled: 'Такий результат уже є.',
};
