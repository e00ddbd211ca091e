import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormTrouble } from './FormTrouble';
import './form.css';

interface ConfirmProps {
  title: string;
  hint: string;
  action: string;
  busy: boolean;
  trouble: string | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** The question before something that cannot be undone. */
export function Confirm({ title, hint, action, busy, trouble, onConfirm, onClose }: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={title} size={440} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <p className="confirm-hint">{hint}</p>
      <FormTrouble words={trouble} />
      <Group justify="flex-end" gap={8} mt={20}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button color="red" loading={busy} onClick={onConfirm}>
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
