import { ActionIcon, Menu } from '@mantine/core';
import { IconDownload, IconFileText, IconJson, IconLink, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../common/api';
import { dayOf, daySpelt } from '../../../common/format';
import { useFormat } from '../../../common/use-format';
import { tell } from '../../page/told';
import { transcriptName, transcriptText } from './transcript';

/** The conversation to keep or to pass on: on paper, as a file, as a link. */
export function TranscriptMenu({ thread }: { thread: Thread }) {
  const { t } = useTranslation();
  const format = useFormat();
  // A file outlives the year: its days always say which.
  const date = (at: string) => daySpelt(dayOf(at, format.timeZone), format.locale, NEVER);
  const copyLink = async () => {
    const { origin, pathname } = window.location;
    await navigator.clipboard.writeText(origin + pathname);
    tell(t('log.linkCopied'));
  };
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon aria-label={t('log.transcript')} title={t('log.transcript')}>
          <IconDownload size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPrinter size={16} stroke={1.6} />} onClick={printSoon}>
          {t('log.print')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileText size={16} stroke={1.6} />}
          onClick={() =>
            save(
              transcriptName(thread, 'txt'),
              'text/plain',
              transcriptText(thread, { t, format: { ...format, date } }),
            )
          }
        >
          {t('log.asText')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconJson size={16} stroke={1.6} />}
          onClick={() => save(transcriptName(thread, 'json'), 'application/json', JSON.stringify(thread, null, 2))}
        >
          {t('log.asJson')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLink size={16} stroke={1.6} />} onClick={() => void copyLink()}>
          {t('log.copyLink')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const NEVER = new Date(0);
const MENU_GONE_MS = 200;

// The menu itself must have left the page before it is put on paper.
function printSoon(): void {
  window.setTimeout(() => window.print(), MENU_GONE_MS);
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
