import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { CopyField } from '../form/CopyField';
import { Page, Panel } from '../page/Page';
import { channelsQuery } from '../server/network';
import { projectQuery } from '../server/session';
import './install.css';

/** The line for the customer's site, whether it was seen there, and the plain links. */
export function InstallPage() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  return (
    <Page title={t('shell.install')} lead={t('install.lead')} needs="admin">
      <Panel title={t('install.tagTitle')} hint={t('install.tagHint')}>
        <CopyField text={project.scriptTag} action={t('install.copyTag')} />
      </Panel>
      <Panel title={t('install.seenTitle')}>
        <Seen />
      </Panel>
      <Panel title={t('install.linksTitle')} hint={t('install.linksHint')}>
        <Links />
      </Panel>
    </Page>
  );
}

function Seen() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { dayAndTime, exactMoment } = useFormat();
  const { refetch, isFetching } = useQuery({ ...projectQuery(project.id), refetchInterval: 10_000 });
  const seen = project.scriptSeen;
  return (
    <div className="seen">
      {seen ? (
        <span className="page-state page-state-good" title={exactMoment(seen.at)}>
          <span>
            {t('install.seen', { host: seen.host })} · {dayAndTime(seen.at)}
          </span>
        </span>
      ) : (
        <span className="page-state page-state-waiting">
          <span>{t('install.notSeen')}</span>
        </span>
      )}
      <Button size="xs" variant="default" loading={isFetching && !seen} onClick={() => void refetch()}>
        {t('install.look')}
      </Button>
    </div>
  );
}

function Links() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { data } = useQuery(channelsQuery(project.id));
  if (data?.channels.length === 0) {
    return <p className="page-panel-hint">{t('install.noChannels')}</p>;
  }
  return (
    <ul className="links">
      {data?.channels.map((channel) => (
        <li key={channel.id}>
          <MessengerIcon messenger={channel.messenger} />
          <span className="strong">{channel.name}</span>
          <CopyField text={channel.link} action={t('common.copy')} />
        </li>
      ))}
    </ul>
  );
}
