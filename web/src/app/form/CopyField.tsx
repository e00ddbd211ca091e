import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import './form.css';

interface CopyFieldProps {
  text: string;
  /** What the button copies, in words. */
  action: string;
}

/** A text to take along, with its button. */
export function CopyField({ text, action }: CopyFieldProps) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <div className="copy-field">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, also by keyboard */}
      <code tabIndex={0}>{text}</code>
      <button type="button" onClick={() => clipboard.copy(text)}>
        {clipboard.copied ? <IconCheck size={15} stroke={1.8} /> : <IconCopy size={15} stroke={1.6} />}
        <span aria-live="polite">{clipboard.copied ? t('common.copied') : action}</span>
      </button>
    </div>
  );
}
