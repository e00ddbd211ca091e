import { createContext, type ReactNode } from 'react';
import type { Message } from '../api';

/** What stands beside each message under the pointer, besides what the messenger can do; nothing where it is null. */
export const ThreadAsideContext = createContext<((message: Message) => ReactNode) | null>(null);
