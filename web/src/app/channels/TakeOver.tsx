import { useTranslation } from 'react-i18next';
import type { Messenger } from '../../common/api';
import { Confirm } from '../form/Confirm';
import { useSubmission } from '../form/submission';
import { useRefusalWords } from '../server/problem-words';

interface TakeOverProps {
  messenger: Messenger;
  host: string | null;
  act: () => Promise<unknown>;
  onClose: () => void;
}

/** Two programs with one account take each other's messages away: the owner decides knowingly. */
export function TakeOver({ messenger, host, act, onClose }: TakeOverProps) {
  const { t } = useTranslation();
  const form = useSubmission([], () => act().then(onClose), { say: useRefusalWords(messenger) });
  return (
    <Confirm
      title={t('channels.takeOverTitle')}
      hint={t('channels.takeOverHint', { host: host ?? t('channels.otherProgram') })}
      action={t('channels.takeOver')}
      busy={form.busy}
      trouble={form.general}
      onConfirm={() => form.submit(null)}
      onClose={onClose}
    />
  );
}
