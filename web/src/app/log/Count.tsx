import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../common/use-format';
import { countQuery } from './found/network';

interface CountProps {
  project: number;
  filter: URLSearchParams;
}

/** How many conversations the filter finds. */
export function Count({ project, filter }: CountProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data } = useQuery(countQuery(project, filter));
  if (!data) {
    return null;
  }
  const shown = number(data.count);
  const words = t('common.conversations', { count: data.count, shown });
  return (
    <span className="log-count numbers" role="status">
      <span className="log-count-words">{data.more ? t('log.moreThan', { shown: words }) : words}</span>
      <span className="log-count-number" aria-hidden="true">
        {data.more ? `${shown}+` : shown}
      </span>
    </span>
  );
}
