import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../common/api';
import { Empty } from '../../common/Empty';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { useDesk } from '../memory/use-phone';
import { elsewhere, type Tab, waitingIn } from './lists';
import { NoneYet } from './NoneYet';

interface ListEmptyProps {
  tab: Tab;
  conversations: readonly Conversation[];
  searching: boolean;
  failure: unknown;
  /** The place beside it tells the first step already. */
  explained: boolean;
  onTab: (tab: Tab) => void;
}

/** Why a list is empty, and what to do about it. */
export function ListEmpty({ tab, conversations, searching, failure, explained, onTab }: ListEmptyProps) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const { phone } = useDesk();
  const trouble = useTrouble();
  if (failure) {
    return (
      <Empty title={t('shell.loadFailed')} hint={trouble(failure).words}>
        <Button variant="default" onClick={() => void phone.load()}>
          {t('common.retry')}
        </Button>
      </Empty>
    );
  }
  if (searching) {
    return <Empty title={t('phone.empty.search')} />;
  }
  if (conversations.length === 0 || tab === 'all') {
    return explained ? <Empty title={t('phone.empty.none')} /> : <NoneYet />;
  }
  const other = elsewhere(conversations, tab, me.staff.id);
  if (other === undefined) {
    return <Empty title={t(`phone.empty.${tab}`)} hint={t(`phone.empty.${tab}Hint`)} />;
  }
  const list = t(`phone.${other}`);
  const count = waitingIn(conversations, other, me.staff.id);
  return (
    <Empty title={t(`phone.empty.${tab}`)} hint={t('phone.empty.elsewhere', { count, list })}>
      <Button variant="default" onClick={() => onTab(other)}>
        {t('phone.empty.show', { list })}
      </Button>
    </Empty>
  );
}
