import type { Conversation } from '../../common/api';

/** The tabs over the list. */
export type Tab = 'mine' | 'unassigned' | 'all';

export const TABS: readonly Tab[] = ['mine', 'unassigned', 'all'];

/** What a tab shows. Only *all* has the closed ones that still wait for the log. */
export function listOf(conversations: readonly Conversation[], tab: Tab, me: number): readonly Conversation[] {
  switch (tab) {
    case 'mine':
      return conversations.filter(({ state, manager }) => state === 'open' && manager?.id === me);
    case 'unassigned':
      return conversations.filter(({ state, manager }) => state === 'open' && manager === null);
    case 'all':
      return conversations;
    default:
      return tab satisfies never;
  }
}

/** The number beside a tab: what is open in it. */
export function openIn(conversations: readonly Conversation[], tab: Tab, me: number): number {
  return listOf(conversations, tab, me).filter(({ state }) => state === 'open').length;
}

/** How many in a tab wait for an answer. */
export function waitingIn(conversations: readonly Conversation[], tab: Tab, me: number): number {
  return listOf(conversations, tab, me).filter(({ state, waitingSince }) => state === 'open' && waitingSince !== null)
    .length;
}

/** Where somebody waits for the reader: what waits for a colleague is not theirs. */
const OWN: readonly Tab[] = ['mine', 'unassigned'];

/** The tab to open on: where somebody waits, if possible the one that was chosen last; else where somebody is. */
export function firstTab(conversations: readonly Conversation[], me: number, chosen: Tab | null): Tab {
  if (chosen === 'all') {
    return chosen;
  }
  const order = OWN.toSorted((one, other) => Number(other === chosen) - Number(one === chosen));
  return (
    order.find((each) => waitingIn(conversations, each, me) > 0) ??
    chosen ??
    order.find((each) => openIn(conversations, each, me) > 0) ??
    'all'
  );
}

/** Where else somebody waits for the reader while nobody does in this tab. */
export function elsewhere(conversations: readonly Conversation[], tab: Tab, me: number): Tab | undefined {
  return waitingIn(conversations, tab, me) > 0 ? undefined : OWN.find((each) => waitingIn(conversations, each, me) > 0);
}

const AMBER_SECONDS = 2 * 60;
const RED_SECONDS = 10 * 60;

/** How a waiting time is coloured. */
export function urgency(seconds: number): 'calm' | 'amber' | 'red' {
  if (seconds >= RED_SECONDS) {
    return 'red';
  }
  return seconds >= AMBER_SECONDS ? 'amber' : 'calm';
}

/** The one to go to with the arrow keys; stays at the ends of the list. */
export function neighbour(
  list: readonly Conversation[],
  current: number | null,
  step: 1 | -1,
): Conversation | undefined {
  const at = list.findIndex(({ id }) => id === current);
  const next = at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + step));
  return list[next];
}
