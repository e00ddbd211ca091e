import { shape } from './dom';

const LINES = {
  chat: ['M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z', 'M8 8.5h8', 'M8 12.5h5'],
  cross: ['M6 6l12 12', 'M18 6L6 18'],
  code: ['M4 4h6v6H4z', 'M14 4h6v6h-6z', 'M4 14h6v6H4z', 'M14 14h2.5v2.5', 'M20 14v2.5', 'M14 20h2.5', 'M20 20h-.01'],
  telegram: ['M20.5 4.5L3 11l5.5 2.2L18 7l-7 7.6 6 4.4z', 'M8.5 13.2l1 5.8 2.6-3.3'],
  viber: [
    'M6.2 4.5l2.3-.4 1.8 4-1.8 1.7c1 2.4 2.8 4.2 5.2 5.2l1.7-1.8 4 1.8-.4 2.3c-.2 1-1.1 1.7-2.1 1.6C10.5 18.3 5.2 13 4.6 6.6c-.1-1 .6-1.9 1.6-2.1z',
    'M14 5a6 6 0 0 1 5 5',
  ],
  messenger: [
    'M12 4c5 0 8.5 3.4 8.5 7.7S17 19.4 12 19.4c-1 0-2-.1-2.8-.4L5.5 20.5l.2-3.2C4.2 15.9 3.5 14 3.5 11.7 3.5 7.4 7 4 12 4z',
    'M7.5 13.2l3-3 2.8 2.4 3.2-3',
  ],
} as const;

const COLOURS: Readonly<Record<string, string>> = {
  telegram: '#2a9bd8',
  viber: '#7360f2',
  messenger: '#0a7cff',
};

const NAMES: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  viber: 'Viber',
  messenger: 'Messenger',
};

/** A line drawing of 24 units in the colour of the text around it. */
export function icon(name: keyof typeof LINES): SVGElement {
  return shape(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'icon' },
    ...LINES[name].map((line) => shape('path', { d: line })),
  );
}

/** The messenger's sign on its colour; a speech bubble for one that this version does not know. */
export function messengerSign(messenger: string): SVGElement {
  const known = messenger === 'telegram' || messenger === 'viber' || messenger === 'messenger';
  return shape(
    'svg',
    { viewBox: '-8 -8 40 40', 'aria-hidden': 'true', class: 'sign' },
    shape('circle', { cx: '12', cy: '12', r: '20', fill: COLOURS[messenger] ?? '#5c5a55' }),
    ...LINES[known ? messenger : 'chat'].map((line) => shape('path', { d: line })),
  );
}

/** What the messenger is called; the channel's own name for one that this version does not know. */
export function messengerName(messenger: string, fallback: string): string {
  return NAMES[messenger] ?? fallback;
}
