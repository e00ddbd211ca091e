import { Button, Menu } from '@mantine/core';
import { IconArrowsShuffle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '../../common/http';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { tell, tellTrouble } from '../page/told';
import { rulesQuery, useReviewChange } from './network';
import { SampleDialog } from './SampleDialog';

/** Draws conversations now: as a rule would, or any sample. */
export function DrawMenu() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const change = useReviewChange();
  const explain = useTrouble();
  const [sampling, setSampling] = useState(false);
  const { data } = useQuery(rulesQuery(project.id));
  const draw = async (rule: number) => {
    try {
      const { drawn } = await change((path) => http.post<{ drawn: number }>(`${path}/queue/draw`, { rule }));
      tell(drawn === 0 ? t('review.drawnNone') : t('review.drawn', { count: drawn }));
    } catch (failure) {
      tellTrouble(explain(failure).words);
    }
  };
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button leftSection={<IconArrowsShuffle size={16} stroke={1.8} />}>{t('review.draw')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setSampling(true)}>{t('review.drawSample')}</Menu.Item>
          {data && data.rules.length > 0 && <Menu.Label>{t('review.drawByRule')}</Menu.Label>}
          {data?.rules.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => void draw(id)}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {sampling && <SampleDialog onClose={() => setSampling(false)} />}
    </>
  );
}
