import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { staffQuery } from '../../common/colleagues';
import { useFormat } from '../../common/use-format';
import { channelsQuery } from '../server/network';
import type { ListField } from './fields';
import { managersQuery } from './network';
import type { WordTools } from './words';

/** Everything that puts filters into words, with the names of the project's people and messenger accounts. */
export function useWords(project: number): WordTools {
  const { t } = useTranslation();
  const { locale, now } = useFormat();
  const staff = useQuery(staffQuery(project)).data?.staff;
  const left = useQuery(managersQuery(project)).data?.managers;
  const channels = useQuery(channelsQuery(project)).data?.channels;
  return useMemo(() => {
    const people = new Map([...(left ?? []), ...(staff ?? [])].map(({ id, name }) => [String(id), name]));
    const accounts = new Map((channels ?? []).map(({ id, name }) => [String(id), name]));
    const nameOf = (field: ListField, value: string) => (field === 'channel' ? accounts : people).get(value);
    return { t, locale, now, nameOf };
  }, [t, locale, now, staff, left, channels]);
}
