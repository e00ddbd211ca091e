/** The prefix of everything that our pages keep in a browser. */
const OURS = 'rozmova.';

/** What belongs to the browser and not to the person who uses it: its language, its looks, its sounds. */
const OF_THE_BROWSER: readonly string[] = [
  'mantine-color-scheme-value',
  'rozmova.locale',
  'rozmova.rail-narrow',
  'rozmova.muted',
  'rozmova.alerts-declined',
];

/** Whose things they are. */
const PERSON = 'rozmova.person';

/**
 * Removes what somebody has left in this browser: drafts, messages on their way, what was read, how tables looked. Not
 * when somebody else keeps things here by now: a tab may have slept when they came.
 */
export function forgetPerson(staff: number | null, storage: Storage | null): void {
  const owner = storage?.getItem(PERSON) ?? null;
  if (owner === null || owner === String(staff)) {
    forgetAll(storage);
  }
}

function forgetAll(storage: Storage | null): void {
  for (const key of Object.keys(storage ?? {})) {
    if (key.startsWith(OURS) && !OF_THE_BROWSER.includes(key)) {
      storage?.removeItem(key);
    }
  }
}

/** Remembers what belongs to the browser; the returned function puts it back, whatever has removed it since. */
export function keepLooks(storage: Storage | null): () => void {
  const looks = OF_THE_BROWSER.map((key) => [key, storage?.getItem(key) ?? null] as const);
  return () => {
    for (const [key, value] of looks) {
      if (value !== null) {
        storage?.setItem(key, value);
      }
    }
  };
}

/**
 * From now on this browser keeps things for this person. After a session that ended by itself, the same person finds
 * what they left; when somebody else comes, it is removed.
 */
export function keepFor(staff: number, storage: Storage | null): void {
  const before = storage?.getItem(PERSON) ?? null;
  if (before !== null && before !== String(staff)) {
    forgetAll(storage);
  }
  try {
    storage?.setItem(PERSON, String(staff));
  } catch {
    // Full or blocked: nothing of theirs is kept either.
  }
}
