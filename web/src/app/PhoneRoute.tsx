import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useWorkplace } from '../common/project';
import { idFrom } from './params';

const PhonePage = lazy(() => import('../phone/PhonePage').then((module) => ({ default: module.PhonePage })));

/** `client`: the client that *Write* chose in the log. */
export interface PhoneSearch {
  client?: number;
}

/** Reads the search part of the Smart Phone's address. */
export function phoneSearch(raw: Record<string, unknown>): PhoneSearch {
  const client = idFrom(String(raw.client ?? ''));
  return client > 0 ? { client } : {};
}

/** The Smart Phone within the desk, or alone in its own small window. */
export function PhoneRoute({ compact }: { compact: boolean }) {
  const { conversation } = useParams({ strict: false });
  const { client } = useSearch({ strict: false }) as PhoneSearch;
  const { project } = useWorkplace();
  const navigate = useNavigate();
  const base = compact ? '/window/$project/phone' : '/projects/$project/phone';
  const open = (next: number | null, how?: 'replace') => {
    const params = { project: project.id };
    const replace = how === 'replace';
    void (next === null
      ? navigate({ to: base, params, search: {}, replace })
      : navigate({ to: `${base}/$conversation`, params: { ...params, conversation: next }, search: {}, replace }));
  };
  return (
    <Suspense fallback={null}>
      <PhonePage conversation={conversation ?? null} client={client ?? null} compact={compact} onOpen={open} />
    </Suspense>
  );
}
