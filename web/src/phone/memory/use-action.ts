import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTrouble } from '../../common/problems';

/** Something that a button does: running or not, and told in words when it fails. */
export function useAction<Arguments extends unknown[]>(act: (...args: Arguments) => Promise<void>) {
  const trouble = useTrouble();
  const [running, setRunning] = useState(false);
  const run = async (...args: Arguments): Promise<boolean> => {
    setRunning(true);
    try {
      await act(...args);
      return true;
    } catch (failure) {
      notifications.show({ message: trouble(failure).words, color: 'red' });
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { run, running };
}
