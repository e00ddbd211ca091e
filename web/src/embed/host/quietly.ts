/** Runs something of ours so that a failure never reaches the host page. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // The customer's page matters more than our counting.
  }
}

/** The same for a function that the browser will call later. */
export function quiet<Arguments extends unknown[]>(action: (...args: Arguments) => void): (...args: Arguments) => void {
  return (...args) => quietly(() => action(...args));
}
