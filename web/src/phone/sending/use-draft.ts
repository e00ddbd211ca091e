import { useCallback, useSyncExternalStore } from 'react';
import { useDesk } from '../use-phone';
import { type Draft, keepDraft, NO_DRAFT } from './drafts';

/** Changes parts of a draft, or makes another of it. */
export type DraftChange = (next: Partial<Draft> | ((draft: Draft) => Draft)) => void;

/** The draft for a recipient: kept with every key, and shared with whatever else changes it. */
export function useDraft(lane: string): readonly [Draft, DraftChange] {
  const { drafts } = useDesk();
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.get(lane)) ?? NO_DRAFT;
  const change = useCallback(
    (next: Partial<Draft> | ((draft: Draft) => Draft)) => {
      const present = drafts.get(lane) ?? NO_DRAFT;
      keepDraft(drafts, lane, typeof next === 'function' ? next(present) : { ...present, ...next });
    },
    [drafts, lane],
  );
  return [draft, change];
}
