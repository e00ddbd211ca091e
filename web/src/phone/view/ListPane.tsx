import { ActionIcon, CloseButton, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../common/api';
import { useWorkplace } from '../../common/project';
import { isUnread } from '../memory/seen';
import { useDesk, usePhoneView } from '../memory/use-phone';
import type { AlertSettings } from '../notify/use-alerts';
import { useSeen } from '../reading/use-seen';
import { AlertMenu, AlertOffer } from './Alerts';
import { ListEmpty } from './ListEmpty';
import { ListRow } from './ListRow';
import { firstTab, listOf, neighbour, openIn, TABS, type Tab, waitingIn } from './lists';
import { ListSkeleton } from './Skeletons';
import { Tabs } from './Tabs';
import './list.css';

interface ListPaneProps {
  current: number | null;
  onOpen: (conversation: number) => void;
  alerts: AlertSettings;
  /** The place beside tells what to do while nobody has written. */
  explained: boolean;
}

/** Who waits, in three lists. */
export function ListPane({ current, onOpen, alerts, explained }: ListPaneProps) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const { phone } = useDesk();
  const { state, loads, failure } = usePhoneView(phone);
  const { tab, choose, counts } = useTab(current);
  const [search, setSearch] = useState<string | null>(null);
  const list = listOf(state.conversations, tab, me.staff.id).filter(({ client }) => matches(client, search));
  return (
    <section className="phone-list" aria-label={t('phone.lists')} onKeyDown={(event) => walk(event, list)}>
      <header className="phone-list-head">
        <h1>{t('phone.title')}</h1>
        <AlertMenu alerts={alerts} />
        <ActionIcon aria-label={t('phone.search')} aria-expanded={search !== null} onClick={() => setSearch('')}>
          <IconSearch size={17} />
        </ActionIcon>
      </header>
      {search === null ? (
        <Tabs tab={tab} counts={counts} onChange={choose} />
      ) : (
        <Search search={search} onChange={setSearch} />
      )}
      <AlertOffer alerts={alerts} />
      {loads === 0 && !failure ? (
        <ListSkeleton />
      ) : list.length === 0 ? (
        <ListEmpty
          tab={tab}
          conversations={state.conversations}
          searching={Boolean(search)}
          failure={loads === 0 && failure}
          explained={explained}
          onTab={choose}
        />
      ) : (
        <Rows list={list} current={current} onOpen={onOpen} />
      )}
    </section>
  );
}

/** Which list is shown: at first the one where somebody is. */
function useTab(current: number | null) {
  const { me } = useWorkplace();
  const { phone } = useDesk();
  const { state, loads } = usePhoneView(phone);
  const [chosen, setTab] = useState<Tab | null>(null);
  const { kept, keep } = useKeptTab();
  const counts = Object.fromEntries(
    TABS.map((each) => [
      each,
      {
        open: openIn(state.conversations, each, me.staff.id),
        waiting: waitingIn(state.conversations, each, me.staff.id),
      },
    ]),
  );
  if (chosen === null && loads > 0) {
    setTab(firstTab(state.conversations, me.staff.id, kept));
  }
  const choose = (next: Tab) => {
    keep(next);
    setTab(next);
  };
  const taken = state.conversations.find(({ id }) => id === current)?.manager?.id === me.staff.id;
  // After taking a conversation, the manager goes on in the list where it stands now.
  useEffect(() => {
    if (taken) {
      setTab((present) => (present === 'unassigned' ? 'mine' : present));
    }
  }, [taken]);
  return { tab: chosen ?? 'mine', choose, counts };
}

/** The list that was chosen last: it goes with its person. */
function useKeptTab() {
  const [kept, keep] = useLocalStorage<Tab | null>({
    key: 'rozmova.phone-list',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  return { kept: TABS.find((each) => each === kept) ?? null, keep };
}

interface SearchProps {
  search: string;
  onChange: (search: string | null) => void;
}

function Search({ search, onChange }: SearchProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      className="phone-search"
      size="xs"
      autoFocus
      aria-label={t('phone.search')}
      placeholder={t('phone.search')}
      value={search}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && onChange(null)}
      rightSection={<CloseButton size="sm" aria-label={t('common.close')} onClick={() => onChange(null)} />}
    />
  );
}

interface RowsProps {
  list: readonly Conversation[];
  current: number | null;
  onOpen: (conversation: number) => void;
}

function Rows({ list, current, onOpen }: RowsProps) {
  const { me } = useWorkplace();
  const seen = useSeen();
  return (
    <ul className="phone-rows">
      {list.map((each) => (
        <ListRow
          key={each.id}
          conversation={each}
          unread={isUnread(seen, each)}
          current={each.id === current}
          me={me.staff.id}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}

/** Up and down through the list; Enter opens, as on every button. */
function walk(event: KeyboardEvent<HTMLElement>, list: readonly Conversation[]): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (step !== null) {
    event.preventDefault();
    const focused = (event.target as HTMLElement).dataset.conversation;
    const next = neighbour(list, focused === undefined ? null : Number(focused), step);
    event.currentTarget.querySelector<HTMLElement>(`[data-conversation="${next?.id}"]`)?.focus();
  }
}

function matches({ name, nickname }: { name: string; nickname: string | null }, search: string | null): boolean {
  const wanted = (search ?? '').trim().toLocaleLowerCase();
  return `${name} ${nickname ?? ''}`.toLocaleLowerCase().includes(wanted);
}
