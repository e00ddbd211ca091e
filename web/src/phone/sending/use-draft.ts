import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Draft, draftFor, keepDraft, NO_DRAFT } from '../memory/drafts';
import { useDesk } from '../memory/use-phone';

/** Changes parts of a draft, or makes another of it. */
export type DraftChange = (next: Partial<Draft> | ((draft: Draft) => Draft)) => void;

/** The draft for a recipient: kept with every key, and shared with whatever else changes it. */
export function useDraft(lane: string): readonly [Draft, DraftChange] {
  const { drafts } = useDesk();
  const kept = useSyncExternalStore(drafts.subscribe, () => drafts.get(lane));
  const draft = useMemo(() => ({ ...NO_DRAFT, ...kept }), [kept]);
  const change = useCallback(
    (next: Partial<Draft> | ((draft: Draft) => Draft)) => {
      const present = draftFor(drafts, lane);
      keepDraft(drafts, lane, typeof next === 'function' ? next(present) : { ...present, ...next });
    },
    [drafts, lane],
  );
  return [draft, change];
}
