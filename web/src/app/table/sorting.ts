export type SortValue = number | string | null;

export interface Order {
  key: string;
  down: boolean;
}

/** The rows in an order; those without a value come last, whichever way it goes. Words are compared as `language` has it. */
export function sortedBy<T>(rows: readonly T[], value: (row: T) => SortValue, down: boolean, language: string): T[] {
  return rows.toSorted((one, other) => {
    const left = value(one);
    const right = value(other);
    if (left === null || right === null) {
      return left === right ? 0 : left === null ? 1 : -1;
    }
    const order =
      typeof left === 'string' || typeof right === 'string'
        ? String(left).localeCompare(String(right), language)
        : left - right;
    return down ? -order : order;
  });
}

/** What a click on a heading means: numbers begin with the greatest, words with A; a second click turns it round. */
export function nextOrder(order: Order | null, key: string, words: boolean): Order {
  return order?.key === key ? { key, down: !order.down } : { key, down: !words };
}
