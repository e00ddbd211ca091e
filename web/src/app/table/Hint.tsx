import { Popover } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import './hint.css';

interface HintProps {
  /** Whose rule it is. */
  what: string;
  words: string;
}

/** How a figure is counted, behind a small sign beside its name. */
export function Hint({ what, words }: HintProps) {
  const { t } = useTranslation();
  return (
    <Popover width={280} position="bottom" withArrow={false} returnFocus>
      <Popover.Target>
        <button type="button" className="hint" aria-label={t('report.explain', { what })}>
          <IconInfoCircle size={14} stroke={1.6} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="hint-words">{words}</Popover.Dropdown>
    </Popover>
  );
}
