import { expect, test } from 'vitest';
import { type Entrance, takeOver } from './commands';

class Recorder {
  readonly calls: string[] = [];
  open(): void {
    this.calls.push('open');
  }
  hide(): void {
    this.calls.push('hide');
  }
}

function stubWith(...calls: unknown[][]): Entrance {
  const stub: Entrance = () => undefined;
  stub.q = calls;
  return stub;
}

test('calls made before the script came are made up for in their order', () => {
  const commands = new Recorder();

  takeOver({ rozmova: stubWith(['open'], ['hide']) }, commands);

  expect(commands.calls).toEqual(['open', 'hide']);
});

test('later calls go straight through', () => {
  const page: { rozmova?: Entrance } = {};
  const commands = new Recorder();
  takeOver(page, commands);

  page.rozmova?.('open');

  expect(commands.calls).toEqual(['open']);
});

test('a command of a later version is ignored', () => {
  const commands = new Recorder();

  takeOver({ rozmova: stubWith(['identify', { name: 'Anna' }], ['toString']) }, commands);

  expect(commands.calls).toEqual([]);
});

test('a second copy of the script leaves the first at work', () => {
  const page: { rozmova?: Entrance } = {};

  expect(takeOver(page, new Recorder())).toBe(true);
  expect(takeOver(page, new Recorder())).toBe(false);
});

test('a command that fails does not reach the page', () => {
  const page: { rozmova?: Entrance } = {};
  takeOver(page, {
    open: () => {
      throw new Error('no body yet');
    },
    hide: () => undefined,
  });

  expect(() => page.rozmova?.('open')).not.toThrow();
});
