import type { TFunction } from 'i18next';
import type { Source, TimelineEvent } from '../api';
import { plainAddress } from '../format';

/** What happened to a conversation, in one sentence. */
export function eventWords(event: TimelineEvent, name: string, t: TFunction): string {
  switch (event.name) {
    case 'opened':
      return openingWords(event.page, event.source, t);
    case 'taken':
      return t('thread.events.taken', { name });
    case 'closed':
      return event.result
        ? t('thread.events.closedResult', { name, result: event.result })
        : t('thread.events.closed', { name });
    case 'closed-automatically':
      return t('thread.events.closedAutomatically');
    case 'reopened':
      return reopeningWords(event.by, name, t);
    case 'blocked':
      return t('thread.events.blocked');
    case 'unblocked':
      return t('thread.events.unblocked');
    case 'shared-link':
      return t('thread.events.sharedLink');
    case 'linked':
      return t('thread.events.linked', { link: event.link });
    case 'unreadable':
      return t('thread.events.unreadable');
  }
}

function reopeningWords(by: 'client' | 'staff' | 'elsewhere', name: string, t: TFunction): string {
  switch (by) {
    case 'client':
      return t('thread.events.reopenedByClient');
    case 'staff':
      return t('thread.events.reopenedByStaff', { name });
    case 'elsewhere':
      return t('thread.events.reopenedElsewhere');
  }
}

/** `google / cpc, “Autumn sale”` */
export function sourceWords({ source, medium, campaign }: Source): string {
  const named = campaign !== '(not set)' ? `, “${campaign}”` : '';
  return `${source} / ${medium}${named}`;
}

function openingWords(page: string | null, source: Source | null, t: TFunction): string {
  if (!page) {
    return t('thread.opened');
  }
  const by = source ? ` ${t('thread.openedFromBy', { source: sourceWords(source) })}` : '';
  return `${t('thread.openedFrom')} ${plainAddress(page)}${by}`;
}
