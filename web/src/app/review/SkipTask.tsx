import { Button, Popover, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '../../common/http';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { tell } from '../page/told';
import { useReviewChange } from './network';
import type { Task } from './types';

const LONGEST_REASON = 500;

/** Leaves a drawn conversation out, with or without a reason. */
export function SkipTask({ task }: { task: Task }) {
  const { t } = useTranslation();
  const change = useReviewChange();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const form = useSubmission(['reason'], async () => {
    await change((path) => http.post(`${path}/queue/${task.id}/skip`, { reason: reason.trim() || null }));
    setOpened(false);
    tell(t('review.skipped'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit(null);
  };
  return (
    <Popover opened={opened} onChange={setOpened} width={280} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={t('review.skipOf', { name: task.conversation.client.name })}
          onClick={() => setOpened(!opened)}
        >
          {t('review.skip')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit} className="skip-form">
          <Textarea
            label={t('review.skipReason')}
            placeholder={t('review.skipReasonHint')}
            autosize
            minRows={2}
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={form.errorAt('reason')}
          />
          <FormTrouble words={form.general} />
          <Button type="submit" size="xs" loading={form.busy}>
            {t('review.skip')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
