import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Every room with the rooms that it may know. A room is a folder with the files directly in it; the folders within it
 * are rooms of their own. Tests belong to no room: they may look anywhere.
 */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  common: [],
  'common/live': ['common'],
  'common/thread': ['common'],
  'common/client-card': ['common'],
  'common/texts/en': [],
  'common/texts/uk': ['common/texts/en'],
  'common/texts/ru': ['common/texts/en'],
  'common/texts': ['common', 'common/texts/en', 'common/texts/uk', 'common/texts/ru'],

  'embed/host': [],
  'embed/server': [],
  'embed/visit': ['embed/host', 'embed/server'],
  'embed/widget': ['embed/host', 'embed/server'],
  embed: ['embed/host', 'embed/server', 'embed/visit', 'embed/widget'],

  'phone/memory': ['common', 'common/live'],
  'phone/notify': ['common', 'common/live', 'phone/memory'],
  'phone/reading': ['common', 'phone/memory'],
  'phone/sending': ['common', 'common/thread', 'phone/memory'],
  'phone/view': [
    'common',
    'common/thread',
    'common/client-card',
    'phone/memory',
    'phone/notify',
    'phone/reading',
    'phone/sending',
  ],
  phone: ['common', 'phone/memory', 'phone/notify', 'phone/view'],

  'app/server': ['common', 'phone/memory'],
  'app/page': ['common'],
  'app/form': ['common'],
  'app/table': ['common'],
  'app/filter': ['common', 'app/server', 'app/page'],

  'app/entry': ['common', 'common/texts', 'app/server', 'app/form'],
  'app/shell': ['common', 'common/texts', 'phone/memory', 'app/server', 'app/page', 'app/form'],
  'app/alarms': ['common', 'common/live', 'app/server'],
  'app/channels': ['common', 'app/server', 'app/page', 'app/form'],
  'app/install': ['common', 'app/server', 'app/page', 'app/form'],
  'app/settings': ['common', 'common/texts', 'app/server', 'app/page', 'app/form'],
  'app/team': ['common', 'app/server', 'app/page', 'app/form'],
  'app/report': ['common', 'app/table', 'app/filter'],
  'app/review': ['common', 'app/page', 'app/form', 'app/table', 'app/filter'],
  'app/log/found': ['common', 'app/filter'],
  'app/log/columns': ['common', 'app/filter'],
  'app/log/write': ['common', 'app/page'],
  'app/log/views': ['common', 'app/page', 'app/filter', 'app/log/columns'],
  'app/log/export': ['common', 'app/page', 'app/filter', 'app/log/found'],
  'app/log/table': ['common', 'app/page', 'app/filter', 'app/log/columns', 'app/log/found', 'app/log/write'],
  'app/log/modal': ['common', 'common/thread', 'app/page', 'app/filter', 'app/log/found', 'app/log/write'],
  'app/log': [
    'common',
    'common/thread',
    'common/client-card',
    'app/filter',
    'app/log/columns',
    'app/log/export',
    'app/log/found',
    'app/log/modal',
    'app/log/table',
    'app/log/views',
    'app/log/write',
  ],

  app: [
    'common',
    'common/texts',
    'phone',
    'app/server',
    'app/page',
    'app/filter',
    'app/alarms',
    'app/channels',
    'app/entry',
    'app/install',
    'app/log',
    'app/report',
    'app/review',
    'app/settings',
    'app/shell',
    'app/team',
  ],
};

/** Made from the description of the interface, and as long as that. */
const AS_LONG_AS_IT_MUST_BE = 'common/api.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|css)$/.test(path) && !/\.(test|example)\.ts$/.test(path))
  .map((path) => ({ path, room: dirname(path), text: readFileSync(join('src', path), 'utf8') }));
const rooms = [...new Set(files.map(({ room }) => room))].sort();

// Also of types, of styles, and those that are fetched later.
const IMPORTED = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;
const doors = new Set(
  files.flatMap(({ room, text }) =>
    [...text.matchAll(IMPORTED)]
      .map(([, path = '']) => dirname(join(room, path)))
      .filter((other) => other !== room)
      .map((other) => `${room} → ${other}`),
  ),
);
const allowed = new Set(
  Object.entries(MAY_KNOW).flatMap(([room, known]) => known.map((other) => `${room} → ${other}`)),
);

describe('the rooms', () => {
  it('stand all in the table', () => {
    expect(rooms).toEqual(Object.keys(MAY_KNOW).sort());
  });

  it('know nobody whom the table does not name', () => {
    expect([...doors].filter((door) => !allowed.has(door))).toEqual([]);
  });

  it('use every door that the table opens', () => {
    expect([...allowed].filter((door) => !doors.has(door))).toEqual([]);
  });

  it('form no circle', () => {
    const knows = (one: string, other: string) => doors.has(`${one} → ${other}`);
    let left = rooms;
    for (let before = 0; before !== left.length; ) {
      before = left.length;
      // A room that knows none of the others, or is known by none of them, is in no circle.
      left = left.filter((one) => left.some((other) => knows(one, other)) && left.some((other) => knows(other, one)));
    }

    expect(left).toEqual([]);
  });
});

describe('a file', () => {
  const longer = (most: number, ending: RegExp) =>
    files.filter(({ path, text }) => ending.test(path) && text.trimEnd().split('\n').length > most);

  it('of code has at most 300 lines', () => {
    expect(longer(300, /\.tsx?$/).map(({ path }) => path)).toEqual([AS_LONG_AS_IT_MUST_BE]);
  });

  it('of styles has at most 400 lines', () => {
    expect(longer(400, /\.css$/).map(({ path }) => path)).toEqual([]);
  });
});
