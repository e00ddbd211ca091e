import type { LiveHandlers, LiveState } from './live-connection';

type Connect = (handlers: LiveHandlers) => () => void;

/** One connection for all who listen: opened for the first, ended after the last. */
export function shared(connect: Connect): Connect {
  const listeners = new Set<LiveHandlers>();
  let disconnect: (() => void) | null = null;
  let state: LiveState = 'connecting';
  let greeted = false;
  const each = (tell: (handlers: LiveHandlers) => void) => {
    for (const handlers of [...listeners]) {
      tell(handlers);
    }
  };

  const open = () => {
    disconnect = connect({
      onFrame: (frame) => each((handlers) => handlers.onFrame(frame)),
      onResync: () => {
        greeted = true;
        each((handlers) => handlers.onResync());
      },
      onState: (next) => {
        state = next;
        each((handlers) => handlers.onState(next));
      },
    });
  };
  const close = () => {
    disconnect?.();
    disconnect = null;
    state = 'connecting';
    greeted = false;
  };

  return (handlers) => {
    listeners.add(handlers);
    if (disconnect === null) {
      open();
    } else {
      // Listeners who come later hear what the others know; a moment later, as from a connection of their own.
      queueMicrotask(() => {
        if (listeners.has(handlers) && greeted) {
          handlers.onState(state);
          handlers.onResync();
        }
      });
    }
    return () => {
      listeners.delete(handlers);
      if (listeners.size === 0) {
        close();
      }
    };
  };
}
