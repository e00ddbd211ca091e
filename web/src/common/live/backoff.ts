const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/**
 * How long to wait before the next attempt: doubling, with up to half of it left to chance, so that a restarted server
 * is not met by everybody at once.
 */
export function backoff(failures: number, chance: () => number = Math.random): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
  return Math.round(whole / 2 + (whole / 2) * chance());
}
