import { useQuery } from '@tanstack/react-query';
import type { Channel, LogValue } from '../../common/api';
import { channelsQuery } from '../server/network';
import { type ClockField, isClock, type ListField, valueField } from './fields';
import { valuesQuery } from './network';
import { MESSENGERS } from './search';
import type { LogView } from './view';
import { valueWords, type WordTools } from './words';

export interface Option {
  value: string;
  label: string;
  /** Unknown where counting would cost too much. */
  count?: number;
}

const RANGE = { weekday: [1, 7], hour: [0, 23] } as const;

/** What a list offers: what the log has within the rest of the filter, and whatever is chosen already. */
export function useOptions(
  field: ListField | ClockField,
  { project, filter }: LogView,
  words: WordTools,
  chosen: readonly string[],
) {
  const values = useQuery({
    ...valuesQuery(project.id, isClock(field) ? 'source' : valueField(field), withoutOwn(field, filter)),
    enabled: !isClock(field),
  });
  const channels = useQuery({ ...channelsQuery(project.id), enabled: field === 'channel' }).data?.channels ?? [];
  const own = isClock(field) ? clockValues(field) : (values.data?.values ?? []);
  const offered = (field === 'channel' ? withChannels(own, channels) : own).map((each) => ({
    ...each,
    label: labelOf(field, each, words),
  }));
  const missing = chosen
    .filter((value) => !offered.some((each) => each.value === value))
    .map((value) => ({ value, label: valueWords(field, value, words) }));
  return {
    options: [...missing, ...offered] satisfies Option[],
    waiting: values.isPending && !isClock(field),
    more: values.data?.more === true && !isClock(field),
  };
}

// Its own part is left out by the server too; left out here, choosing does not ask for the same list again.
function withoutOwn(field: ListField | ClockField, filter: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(filter);
  rest.delete(field);
  return rest;
}

type Raw = Pick<Option, 'value' | 'count'> & { label?: string };

function clockValues(field: ClockField): Raw[] {
  const [first, last] = RANGE[field];
  return Array.from({ length: last - first + 1 }, (_, index) => ({ value: String(first + index) }));
}

// Every messenger can be asked for; single accounts only where a messenger has more than one.
function withChannels(counted: readonly LogValue[] | Raw[], channels: readonly Channel[]): Raw[] {
  const uncounted = MESSENGERS.filter((messenger) => !counted.some(({ value }) => value === messenger));
  const several = channels.filter((one) =>
    channels.some((other) => other !== one && other.messenger === one.messenger),
  );
  return [
    ...counted,
    ...uncounted.map((value) => ({ value })),
    ...several.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
}

function labelOf(field: ListField | ClockField, { value, label }: Raw, words: WordTools): string {
  const named = field === 'manager' || field === 'closedBy' || field === 'participant' || field === 'channel';
  return named && /^\d+$/.test(value) && label ? label : valueWords(field, value, words);
}
