/** The list with one entry moved by a step. */
export function moved(list: readonly string[], index: number, step: -1 | 1): string[] {
  const next = [...list];
  const [entry] = next.splice(index, 1);
  if (entry !== undefined) {
    next.splice(index + step, 0, entry);
  }
  return next;
}

/** Whether a name is in the list already, however it is written. */
export function holds(list: readonly string[], name: string): boolean {
  const wanted = name.trim().toLocaleLowerCase();
  return wanted !== '' && list.some((each) => each.toLocaleLowerCase() === wanted);
}
