import { Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { LockedButton } from '../../common/Locked';
import { mayAs, useWorkplace } from '../../common/project';

/** Nobody has written so far: what will be here, and the first step. */
export function NoneYet() {
  const { t } = useTranslation();
  const { project, role } = useWorkplace();
  const params = { project: project.id };
  return (
    <Empty
      icon={<IconMessages size={28} stroke={1.5} />}
      title={t('phone.empty.none')}
      hint={t('phone.empty.noneHint')}
    >
      {!mayAs(role, 'admin') && <LockedButton label={t('phone.empty.connect')} needs="admin" />}
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
