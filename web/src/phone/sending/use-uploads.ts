import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoredFile } from '../../common/api';
import type { Network } from '../memory/network';
import { clientKey } from './client-key';

/** A file on its way to the server, before the message that will carry it. */
export interface Upload {
  key: string;
  file: File;
  /** From 0 to 1. */
  progress: number;
  failure: unknown;
}

const MOST_BYTES = 50 * 1024 * 1024;

/** Thrown for a file that the server would refuse; found out before a single byte was sent. */
export const TOO_LARGE = 'file-too-large';

/** Uploads files as soon as they are attached, so that sending itself is instant. */
export function useUploads(network: Network, uploaded: (file: StoredFile) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());

  const change = useCallback((key: string, part: Partial<Upload>) => {
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
  }, []);

  const remove = useCallback((key: string) => {
    running.current.get(key)?.abort();
    running.current.delete(key);
    setUploads((all) => all.filter((each) => each.key !== key));
  }, []);

  const run = useCallback(
    async (key: string, file: File) => {
      const abort = new AbortController();
      running.current.set(key, abort);
      change(key, { progress: 0, failure: null });
      try {
        const stored = await network.upload(file, (progress) => change(key, { progress }), abort.signal);
        remove(key);
        uploaded(stored);
      } catch (failure) {
        if (!abort.signal.aborted) {
          change(key, { failure });
        }
      }
    },
    [network, change, remove, uploaded],
  );

  const add = (files: Iterable<File>) => {
    for (const file of files) {
      const key = clientKey();
      const failure = file.size > MOST_BYTES ? TOO_LARGE : null;
      setUploads((all) => [...all, { key, file, progress: 0, failure }]);
      if (failure === null) {
        void run(key, file);
      }
    }
  };

  useEffect(() => {
    const { current } = running;
    return () => {
      for (const abort of current.values()) {
        abort.abort();
      }
    };
  }, []);

  return { uploads, add, remove, retry: (upload: Upload) => void run(upload.key, upload.file) };
}
