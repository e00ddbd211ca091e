import { ActionIcon, CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { listOf, neighbour, openIn, TABS, type Tab } from '../lists';
import type { AlertSettings } from '../notify/use-alerts';
import { useDesk, usePhoneView } from '../use-phone';
import { AlertMenu, AlertOffer } from './Alerts';
import { ListEmpty } from './ListEmpty';
import { ListRow } from './ListRow';
import { ListSkeleton } from './Skeletons';
import { Tabs } from './Tabs';
import './list.css';

interface ListPaneProps {
  current: number | null;
  onOpen: (conversation: number) => void;
  alerts: AlertSettings;
}

/** Who waits, in three lists. */
export function ListPane({ current, onOpen, alerts }: ListPaneProps) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const { phone } = useDesk();
  const { state, loads, failure } = usePhoneView(phone);
  const [chosenTab, setTab] = useState<Tab | null>(null);
  const [search, setSearch] = useState<string | null>(null);
  const rows = useRef<HTMLUListElement>(null);

  const counts = Object.fromEntries(TABS.map((each) => [each, openIn(state.conversations, each, me.staff.id)]));
  const tab = chosenTab ?? 'mine';
  if (chosenTab === null && loads > 0) {
    setTab(TABS.find((each) => (counts[each] ?? 0) > 0) ?? 'all');
  }
  const taken = state.conversations.find(({ id }) => id === current)?.manager?.id === me.staff.id;
  // Whoever takes a conversation goes on with it where it stands now.
  useEffect(() => {
    if (taken) {
      setTab((present) => (present === 'unassigned' ? 'mine' : present));
    }
  }, [taken]);
  const list = listOf(state.conversations, tab, me.staff.id).filter(({ client }) => matches(client, search));

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step !== null) {
      event.preventDefault();
      const focused = Number((document.activeElement as HTMLElement | null)?.dataset.conversation ?? Number.NaN);
      const next = neighbour(list, Number.isNaN(focused) ? null : focused, step);
      rows.current?.querySelector<HTMLElement>(`[data-conversation="${next?.id}"]`)?.focus();
    }
  };

  return (
    <section className="phone-list" aria-label={t('phone.lists')} onKeyDown={walk}>
      <header className="phone-list-head">
        <h1>{t('phone.title')}</h1>
        <AlertMenu alerts={alerts} />
        <ActionIcon aria-label={t('phone.search')} aria-expanded={search !== null} onClick={() => setSearch('')}>
          <IconSearch size={17} />
        </ActionIcon>
      </header>
      {search === null ? (
        <Tabs tab={tab} counts={counts} onChange={setTab} />
      ) : (
        <TextInput
          className="phone-search"
          size="xs"
          autoFocus
          aria-label={t('phone.search')}
          placeholder={t('phone.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setSearch(null)}
          rightSection={<CloseButton size="sm" aria-label={t('common.close')} onClick={() => setSearch(null)} />}
        />
      )}
      <AlertOffer alerts={alerts} />
      {loads === 0 && !failure ? (
        <ListSkeleton />
      ) : list.length === 0 ? (
        <ListEmpty
          tab={tab}
          all={state.conversations.length}
          searching={Boolean(search)}
          failure={loads === 0 && failure}
        />
      ) : (
        <ul className="phone-rows" ref={rows}>
          {list.map((each) => (
            <ListRow key={each.id} conversation={each} current={each.id === current} me={me.staff.id} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function matches({ name, nickname }: { name: string; nickname: string | null }, search: string | null): boolean {
  const wanted = (search ?? '').trim().toLocaleLowerCase();
  return `${name} ${nickname ?? ''}`.toLocaleLowerCase().includes(wanted);
}
