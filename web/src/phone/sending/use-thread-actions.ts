import type { Ability, Message } from '../../common/api';
import { useWorkplace } from '../../common/project';
import type { ThreadActions } from '../../common/thread/actions';
import { editing, replying } from '../memory/drafts';
import { laneOf } from '../memory/outbox';
import { useDraft } from './use-draft';
import { useTakeBack } from './use-take-back';

/** What can be done with the messages of a running conversation; answers and edits go through its composer. */
export function useThreadActions(conversation: number, abilities: readonly Ability[]): ThreadActions {
  const { me } = useWorkplace();
  const [, change] = useDraft(laneOf({ conversation }));
  return {
    writer: { id: me.staff.id, abilities },
    reply: (message: Message) => change((draft) => replying(draft, message)),
    edit: (message: Message) => change((draft) => editing(draft, message)),
    ...useTakeBack(conversation),
  };
}
