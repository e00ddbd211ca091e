import type { phone as english } from '../en/phone';
import type { Translated } from '../translated';

export const phone: Translated<typeof english> = {
  title: 'Smart Phone',
  mine: 'Мої',
  unassigned: 'Нічиї',
  all: 'Усі',
};
