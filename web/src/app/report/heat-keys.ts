const LAST_DAY = 6;
const LAST_HOUR = 23;

/** Where a key leads from a cell of the week; it stops at the edges. Null for keys that mean nothing here. */
export function stepIn(key: string, day: number, hour: number): readonly [number, number] | null {
  switch (key) {
    case 'ArrowUp':
      return [Math.max(0, day - 1), hour];
    case 'ArrowDown':
      return [Math.min(LAST_DAY, day + 1), hour];
    case 'ArrowLeft':
      return [day, Math.max(0, hour - 1)];
    case 'ArrowRight':
      return [day, Math.min(LAST_HOUR, hour + 1)];
    case 'Home':
      return [day, 0];
    case 'End':
      return [day, LAST_HOUR];
    default:
      return null;
  }
}
