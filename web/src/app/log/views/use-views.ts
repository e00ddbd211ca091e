import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../common/api';
import { useTrouble } from '../../../common/problems';
import { mayAs, useWorkplace } from '../../../common/project';
import { viewsQuery } from '../../filter/network';
import { tellTrouble } from '../../page/told';
import { changeView, createView, deleteView, type ViewDraft } from './network';
import { useUndone } from './undone';

/** The saved views and what can be done with them. */
export function useViews(project: number) {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  const explain = useTrouble();
  const queries = useQueryClient();
  const undone = useUndone();
  const views = useQuery(viewsQuery(project)).data?.views ?? [];
  const refresh = () => queries.invalidateQueries({ queryKey: viewsQuery(project).queryKey });
  const change = async (view: SavedView, changes: Partial<ViewDraft>) => {
    await changeView(project, view.id, changes);
    await refresh();
  };
  return {
    views,
    mayChange: (view: SavedView) => view.own || mayAs(role, 'admin'),
    create: async (draft: ViewDraft) => {
      const created = await createView(project, draft);
      await refresh();
      return created;
    },
    change,
    /** For changes that need no form: what goes wrong is told beside the page. */
    changeAtOnce: (view: SavedView, changes: Partial<ViewDraft>) =>
      change(view, changes).catch((failure) => tellTrouble(explain(failure).words)),
    remove: async (view: SavedView) => {
      try {
        await deleteView(project, view.id);
        await refresh();
        undone(t('log.views.deleted', { name: view.name }), async () => {
          await createView(project, { name: view.name, shared: view.shared, query: view.query });
          await refresh();
        });
      } catch (failure) {
        tellTrouble(explain(failure).words);
      }
    },
  };
}

export type Views = ReturnType<typeof useViews>;
