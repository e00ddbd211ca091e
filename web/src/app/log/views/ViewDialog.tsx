import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../common/api';
import { useTrouble } from '../../../common/problems';

interface ViewDialogProps {
  /** The view to rename; null for a new one. */
  view: SavedView | null;
  onClose: () => void;
  onSave: (name: string, shared: boolean) => Promise<void>;
}

const LONGEST_NAME = 60;

/** The name of a view, and who sees it. */
export function ViewDialog({ view, onClose, onSave }: ViewDialogProps) {
  const { t } = useTranslation();
  const explain = useTrouble();
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await onSave(name.trim(), shared);
      onClose();
    } catch (failure) {
      const { code, words } = explain(failure);
      setTrouble(code === 'name-taken' ? t('log.views.nameTaken') : words);
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(view ? 'log.views.rename' : 'log.views.new')}
      size={420}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap={14}>
          <TextInput
            label={t('log.views.name')}
            value={name}
            maxLength={LONGEST_NAME}
            required
            data-autofocus
            error={trouble}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setTrouble(null);
            }}
          />
          <Checkbox
            label={t('log.views.shareWithTeam')}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <p className="view-hint">{t('log.views.hint')}</p>
        </Stack>
        <Group justify="flex-end" gap={8} mt={18}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={name.trim() === ''}>
            {t('common.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
