import { useEffect, useRef, useState } from 'react';
import type { Message } from '../../common/api';
import { useAction } from '../memory/use-action';
import { useDesk } from '../memory/use-phone';

const THINKING_MS = 5_000;

/** Takes messages back after a short while in which that can be undone. */
export function useTakeBack(conversation: number) {
  const { phone } = useDesk();
  const { run } = useAction((message: number) => phone.takeBack(conversation, message));
  const [leaving, setLeaving] = useState<ReadonlySet<number>>(new Set());
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());

  const forget = (message: number) => {
    clearTimeout(timers.current.get(message));
    timers.current.delete(message);
    setLeaving((present) => new Set([...present].filter((each) => each !== message)));
  };
  const takeBack = ({ id }: Message) => {
    setLeaving((present) => new Set([...present, id]));
    const act = () => {
      timers.current.delete(id);
      void run(id).finally(() => forget(id));
    };
    timers.current.set(id, setTimeout(act, THINKING_MS));
  };

  // Going on to another conversation takes them back at once.
  useEffect(() => {
    const { current } = timers;
    return () => {
      for (const [message, timer] of current) {
        clearTimeout(timer);
        void phone.takeBack(conversation, message).catch(() => undefined);
      }
      current.clear();
    };
  }, [phone, conversation]);

  return { leaving, takeBack, keep: ({ id }: Message) => forget(id) };
}
