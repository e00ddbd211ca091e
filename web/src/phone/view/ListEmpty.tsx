import { Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { useTrouble } from '../../common/problems';
import { mayAs, useWorkplace } from '../../common/project';
import type { Tab } from '../lists';
import { useDesk } from '../use-phone';

interface ListEmptyProps {
  tab: Tab;
  all: number;
  searching: boolean;
  failure: unknown;
}

/** Why a list is empty, and what to do about it. */
export function ListEmpty({ tab, all, searching, failure }: ListEmptyProps) {
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
    return <NoneYet />;
  }
  return <Empty title={t(`phone.empty.${tab}`)} hint={t(`phone.empty.${tab}Hint`)} />;
}

function NoneYet() {
  const { t } = useTranslation();
  const { project, role } = useWorkplace();
  const params = { project: project.id };
  return (
    <Empty
      icon={<IconMessages size={28} stroke={1.5} />}
      title={t('phone.empty.none')}
      hint={t('phone.empty.noneHint')}
    >
      {mayAs(role, 'admin') && (
        <>
          <Button
            variant="default"
            renderRoot={(root) => <Link {...root} to="/projects/$project/messengers" params={params} />}
          >
            {t('phone.empty.connect')}
          </Button>
          <Button
            variant="subtle"
            renderRoot={(root) => <Link {...root} to="/projects/$project/widget" params={params} />}
          >
            {t('phone.empty.widget')}
          </Button>
        </>
      )}
    </Empty>
  );
}
