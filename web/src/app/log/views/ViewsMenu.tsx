import { Menu } from '@mantine/core';
import { IconBookmark, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../common/api';
import { changed } from '../../filter/search';
import type { LogView } from '../../filter/view';
import { IN_PLACE } from '../../page/in-place';
import type { Columns } from '../columns/use-arrangement';
import { differs, queryOf, searchOf } from './saved';
import { useViews } from './use-views';
import { ViewActions } from './ViewActions';
import { ViewDialog } from './ViewDialog';
import './views.css';

interface ViewsMenuProps {
  view: LogView;
  columns: Columns;
}

/** The saved views: choose one, keep what is on screen as one, change them. */
export function ViewsMenu({ view: { project, search, show }, columns }: ViewsMenuProps) {
  const { t } = useTranslation();
  const views = useViews(project.id);
  const [dialog, setDialog] = useState<'new' | 'rename' | null>(null);
  const current = views.views.find(({ id }) => id === search.view) ?? null;
  const stale = current !== null && differs(current, search);
  const query = queryOf(search, columns.columns);
  const open = (saved: SavedView | null) => show(saved ? searchOf(saved) : {});
  return (
    <>
      <Menu position="bottom-start" width={280} {...IN_PLACE}>
        <Menu.Target>
          <button type="button" className="view-chip" data-current={current !== null || undefined}>
            <IconBookmark size={15} stroke={1.6} aria-hidden="true" />
            <span className="filter-chip-words">{current?.name ?? t('log.views.all')}</span>
            {stale && <span className="view-changed">{t('log.views.changed')}</span>}
            <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown className="filter-menu">
          <Item words={t('log.views.all')} chosen={search.view === undefined} onChoose={() => open(null)} />
          <Group
            title={t('log.views.own')}
            views={views.views.filter(({ shared }) => !shared)}
            {...{ current, open }}
          />
          <Group
            title={t('log.views.shared')}
            views={views.views.filter(({ shared }) => shared)}
            {...{ current, open }}
          />
          <Menu.Divider />
          <ViewActions
            current={current}
            stale={stale}
            mayChange={current !== null && views.mayChange(current)}
            onSave={() => current && void views.changeAtOnce(current, { query })}
            onReset={() => open(current)}
            onNew={() => setDialog('new')}
            onRename={() => setDialog('rename')}
            onShare={() => current && void views.changeAtOnce(current, { shared: !current.shared })}
            onDelete={() => {
              if (current) {
                show(changed(search, { view: undefined }));
                void views.remove(current);
              }
            }}
          />
        </Menu.Dropdown>
      </Menu>
      {dialog !== null && (
        <ViewDialog
          view={dialog === 'rename' ? current : null}
          onClose={() => setDialog(null)}
          onSave={async (name, shared) => {
            if (dialog === 'rename' && current) {
              await views.change(current, { name, shared });
            } else {
              open(await views.create({ name, shared, query }));
            }
          }}
        />
      )}
    </>
  );
}

interface GroupProps {
  title: string;
  views: readonly SavedView[];
  current: SavedView | null;
  open: (view: SavedView) => void;
}

function Group({ title, views, current, open }: GroupProps) {
  return views.length === 0 ? null : (
    <>
      <Menu.Label>{title}</Menu.Label>
      {views.map((each) => (
        <Item
          key={each.id}
          words={each.name}
          by={each.own ? null : each.author}
          chosen={each === current}
          onChoose={() => open(each)}
        />
      ))}
    </>
  );
}

interface ItemProps {
  words: string;
  by?: string | null;
  chosen: boolean;
  onChoose: () => void;
}

function Item({ words, by = null, chosen, onChoose }: ItemProps) {
  return (
    <Menu.Item
      onClick={onChoose}
      aria-current={chosen || undefined}
      rightSection={chosen ? <IconCheck size={15} stroke={2} aria-hidden="true" /> : undefined}
    >
      <span className="view-name">{words}</span>
      {by && <span className="meta"> {by}</span>}
    </Menu.Item>
  );
}
