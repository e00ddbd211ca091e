import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { useTrouble } from '../../common/problems';
import { useDesk } from '../memory/use-phone';
import type { Tab } from './lists';
import { NoneYet } from './NoneYet';

interface ListEmptyProps {
  tab: Tab;
  all: number;
  searching: boolean;
  failure: unknown;
  /** The place beside it tells the first step already. */
  explained: boolean;
}

/** Why a list is empty, and what to do about it. */
export function ListEmpty({ tab, all, searching, failure, explained }: ListEmptyProps) {
  const { t } = useTranslation();
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
  if (all === 0 || tab === 'all') {
    return explained ? <Empty title={t('phone.empty.none')} /> : <NoneYet />;
  }
  return <Empty title={t(`phone.empty.${tab}`)} hint={t(`phone.empty.${tab}Hint`)} />;
}
