const STEPS = [1, 2, 2.5, 5, 10];
const LINES = 4;

/** Round numbers for the lines of a chart: from zero to the first one that is not below the greatest value. */
export function axisOf(greatest: number): number[] {
  if (greatest <= LINES) {
    // Conversations are counted whole: nobody wants a line at one and a half.
    return Array.from({ length: Math.max(1, Math.ceil(greatest)) + 1 }, (_, index) => index);
  }
  const rough = greatest / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factors = power === 1 ? STEPS.filter(Number.isInteger) : STEPS;
  const step = (factors.find((each) => each * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_, index) => index * step);
}

export const HEAT_LEVELS = 5;

/** How strongly a cell is coloured: 0 for nothing, then five even steps up to the greatest of all. */
export function heatLevel(value: number, greatest: number): number {
  return value <= 0 || greatest <= 0 ? 0 : Math.ceil((Math.min(value, greatest) / greatest) * HEAT_LEVELS);
}

/** Which labels of an axis are written so that they do not touch: every nth, and always the last one. */
export function labelled(index: number, count: number, most: number): boolean {
  const every = Math.max(1, Math.ceil(count / most));
  return (count - 1 - index) % every === 0;
}
