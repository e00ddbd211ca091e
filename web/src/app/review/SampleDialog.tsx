import { Button, Group, Modal, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../common/format';
import { http } from '../../common/http';
import { useWorkplace } from '../../common/project';
import type { LogSearch } from '../filter/search';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { tell } from '../page/told';
import { useReviewChange } from './network';
import { QueryField } from './QueryField';
import { queryOf } from './query';

const MOST = 200;

/** Draws some conversations of a filter by chance, once. */
export function SampleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const change = useReviewChange();
  const [count, setCount] = useState<number | string>(10);
  const [search, setSearch] = useState<LogSearch>({ range: 'last7' });
  const form = useSubmission(['count', 'query'], async () => {
    const query = queryOf(search, dayOf(new Date(), project.timeZone));
    const { drawn } = await change((path) =>
      http.post<{ drawn: number }>(`${path}/queue/draw`, { query, count: Number(count) }),
    );
    tell(drawn === 0 ? t('review.drawnNone') : t('review.drawn', { count: drawn }));
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit(null);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('review.sampleTitle')}
      size={620}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit} className="sample-form">
        <NumberInput
          label={t('review.howMany')}
          min={1}
          max={MOST}
          allowDecimal={false}
          clampBehavior="strict"
          required
          withAsterisk={false}
          w={140}
          value={count}
          onChange={setCount}
          error={form.errorAt('count')}
          data-autofocus
        />
        <QueryField search={search} onChange={setSearch} dated error={form.errorAt('query')} />
        <p className="meta">{t('review.drawHint')}</p>
        <FormTrouble words={form.general} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={form.busy} disabled={!Number(count)}>
            {t('review.draw')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
