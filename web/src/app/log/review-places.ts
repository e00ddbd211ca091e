import type { ComponentType, ReactNode } from 'react';
import type { Thread } from '../../common/api';

/** Where an opened conversation has room for its reviews. Whoever puts the screens together fills it. */
export interface ReviewPlaces {
  /** Around thread and panel, which share the message that is commented on. */
  Around: ComponentType<{ children: ReactNode }>;
  /** Beside the thread. */
  Panel: ComponentType<{ project: number; conversation: number; thread: Thread }>;
  /** Beside a message, for those who may comment on it. */
  Comment: ComponentType<{ message: number }>;
}
