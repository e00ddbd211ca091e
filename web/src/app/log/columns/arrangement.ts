import { COLUMNS, type ColumnId } from '../../filter/columns';
import { SHAPES, USUAL_COLUMNS } from './shapes';

export type Density = 'comfortable' | 'dense';

/** How somebody wants the table to look. */
export interface Arrangement {
  /** The shown columns from left to right; the client always comes first. */
  columns: readonly ColumnId[];
  /** In pixels, of those whose edge was dragged. */
  widths: Readonly<Partial<Record<ColumnId, number>>>;
  density: Density;
}

export const USUAL: Arrangement = { columns: USUAL_COLUMNS, widths: {}, density: 'comfortable' };

const WIDEST = 800;

/** Reads what a browser remembered, also what an older release wrote there. */
export function readArrangement(text: string | null): Arrangement {
  const kept = parsed(text);
  const widths = Object.entries(asRecord(kept.widths)).flatMap(([name, width]) =>
    isColumn(name) && typeof width === 'number' && width > 0 ? [[name, clampWidth(name, width)]] : [],
  );
  return {
    columns: Array.isArray(kept.columns) ? withClient(kept.columns.filter(isColumn)) : USUAL.columns,
    widths: Object.fromEntries(widths),
    density: kept.density === 'dense' ? 'dense' : 'comfortable',
  };
}

/** Shows or hides a column; a shown one comes last. */
export function toggled(columns: readonly ColumnId[], column: ColumnId): ColumnId[] {
  return withClient(columns.includes(column) ? columns.filter((each) => each !== column) : [...columns, column]);
}

/** Moves a column to where another one stands. */
export function moved(columns: readonly ColumnId[], column: ColumnId, to: number): ColumnId[] {
  const others = columns.filter((each) => each !== column);
  const place = Math.max(1, Math.min(to, others.length));
  return withClient([...others.slice(0, place), column, ...others.slice(place)]);
}

/** A width that the column can have. */
export function clampWidth(column: ColumnId, width: number): number {
  return Math.round(Math.max(SHAPES[column].least, Math.min(width, WIDEST)));
}

/**
 * The columns of the grid: a dragged one stays as it is, the others share the room that is left; the last one, for
 * *Write*, takes it when there is nobody else.
 */
export function gridTemplate({ columns, widths }: Pick<Arrangement, 'columns' | 'widths'>): string {
  const tracks = columns.map((column) => {
    const own = widths[column];
    return own === undefined ? `minmax(${tightest(column)}px, ${SHAPES[column].width}fr)` : `${own}px`;
  });
  return `${tracks.join(' ')} ${columns.every((column) => widths[column] !== undefined) ? 'minmax(84px, 1fr)' : '84px'}`;
}

const GAP = 12;
const EDGES = 20 + 12;
const WRITE = 84;

/** Pixels below which the table has to be scrolled sideways. */
export function leastWidth({ columns, widths }: Pick<Arrangement, 'columns' | 'widths'>): number {
  const sum = columns.reduce((total, column) => total + (widths[column] ?? tightest(column)), 0);
  return sum + columns.length * GAP + WRITE + EDGES;
}

// On a small screen the columns draw together before the table has to be scrolled sideways.
function tightest(column: ColumnId): number {
  const { least, width } = SHAPES[column];
  return Math.max(least, Math.round(width * 0.78));
}

/** The client is what a row is about: their column is always there, and first. */
export function withClient(columns: readonly ColumnId[]): ColumnId[] {
  return ['client', ...new Set(columns.filter((each) => each !== 'client'))];
}

function isColumn(name: unknown): name is ColumnId {
  return COLUMNS.some((each) => each === name);
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
