import { describe, expect, it } from 'vitest';
import type { DeliveryState, Message } from '../api';
import { message } from './message.example';
import { lastEditable, mayEdit, mayReply, mayTakeBack, type Writer } from './rewriting';

const able: Writer = { id: 1, abilities: ['edit', 'delete', 'reply'] };
const unable: Writer = { id: 1, abilities: [] };
const own = (state: DeliveryState, change: Partial<Message> = {}) =>
  message({ kind: 'outbound', author: { id: 1, name: 'Olena' }, state, ...change });

describe('an own message', () => {
  it.each<DeliveryState>(['sent', 'delivered', 'read'])('that is %s changes only where the messenger can', (state) => {
    expect([mayEdit(own(state), able), mayEdit(own(state), unable)]).toEqual([true, false]);
    expect([mayTakeBack(own(state), able), mayTakeBack(own(state), unable)]).toEqual([true, false]);
  });

  it('that still waits changes in every messenger', () => {
    expect([mayEdit(own('queued'), unable), mayTakeBack(own('queued'), unable)]).toEqual([true, true]);
  });

  it('that failed can only be taken back', () => {
    expect([mayEdit(own('failed'), able), mayTakeBack(own('failed'), unable)]).toEqual([false, true]);
  });

  it.each<DeliveryState>(['sending', 'unknown'])('that is %s is left alone', (state) => {
    expect([mayEdit(own(state), able), mayTakeBack(own(state), able), mayReply(own(state), able)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('that the server has not stored yet is left alone', () => {
    expect(mayEdit(own('queued', { id: -5 }), able)).toBe(false);
  });

  it('without words has nothing to change', () => {
    expect(mayEdit(own('sent', { text: '' }), able)).toBe(false);
  });
});

it('nobody changes what a colleague wrote', () => {
  const theirs = own('sent', { author: { id: 2, name: 'Taras' } });

  expect([mayEdit(theirs, able), mayTakeBack(theirs, able)]).toEqual([false, false]);
});

it('what is deleted cannot be answered', () => {
  expect([mayReply(message(), able), mayReply(message({ deletedAt: '2026-11-22T12:00:00Z' }), able)]).toEqual([
    true,
    false,
  ]);
});

it('the newest changeable message is found below notes and others’ words', () => {
  const wanted = own('read');

  expect(lastEditable([own('sent'), wanted, message({ kind: 'note' }), message()], able)).toBe(wanted);
});
