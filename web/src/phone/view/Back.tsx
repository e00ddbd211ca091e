import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The way back to the list where it does not stand beside. */
export function Back({ onBack }: { onBack: (() => void) | null }) {
  const { t } = useTranslation();
  return (
    onBack && (
      <ActionIcon aria-label={t('common.back')} onClick={onBack}>
        <IconArrowLeft size={18} />
      </ActionIcon>
    )
  );
}
