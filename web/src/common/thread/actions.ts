import type { Message } from '../api';
import type { Writer } from './rewriting';

/** What can be done with the messages of a thread. */
export interface ThreadActions {
  writer: Writer;
  reply: (message: Message) => void;
  edit: (message: Message) => void;
  takeBack: (message: Message) => void;
  /** Those that are about to be taken back, which can still be undone. */
  leaving: ReadonlySet<number>;
  keep: (message: Message) => void;
}
