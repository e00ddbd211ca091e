import { describe, expect, it } from 'vitest';
import { whomToAsk } from './colleagues';

const staff = [
  { name: 'Olena', role: 'owner' as const },
  { name: 'Taras', role: 'manager' as const },
  { name: 'Sofia', role: 'supervisor' as const },
  { name: 'Dmytro', role: 'admin' as const },
];

describe('whom to ask', () => {
  it('are those who may, the nearest first', () => {
    expect(whomToAsk(staff, 'supervisor').map(({ name }) => name)).toEqual(['Sofia', 'Dmytro']);
    expect(whomToAsk(staff, 'admin').map(({ name }) => name)).toEqual(['Dmytro', 'Olena']);
  });

  it('is nobody where nobody may', () => {
    expect(whomToAsk([{ name: 'Taras', role: 'manager' }], 'admin')).toEqual([]);
  });
});
