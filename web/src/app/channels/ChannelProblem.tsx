import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/api';
import { useFormat } from '../../common/use-format';
import { useProblemWords } from '../server/problem-words';
import { useChannels } from './network';
import { hostIn, remedyFor } from './problems';
import { TakeOver } from './TakeOver';
import { useCheck } from './use-check';

interface ChannelProblemProps {
  channel: Channel;
  onReplace: () => void;
}

/** What is wrong, since when, what to do, and the button that does it. */
export function ChannelProblem({ channel, onReplace }: ChannelProblemProps) {
  const { t } = useTranslation();
  const { dayAndTime, exactMoment } = useFormat();
  const { title, hint } = useProblemWords();
  const { problem, state, messenger } = channel;
  return (
    <div className="channel-problem" role="alert" data-broken={state === 'broken' || undefined}>
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden="true" />
      <div>
        <strong>{problem ? title(problem) : t('channels.problems.other')}</strong>
        <p>{hint(problem?.code ?? 'other', messenger)}</p>
        {problem && (
          <p className="meta" title={exactMoment(problem.since)}>
            {t('channels.problemSince', { time: dayAndTime(problem.since) })}
          </p>
        )}
        <Remedies channel={channel} onReplace={onReplace} />
      </div>
    </div>
  );
}

function Remedies({ channel, onReplace }: ChannelProblemProps) {
  const { t } = useTranslation();
  const channels = useChannels();
  const { check, checking } = useCheck(channel);
  const [asking, setAsking] = useState(false);
  const { problem, messenger } = channel;
  const remedy = remedyFor(problem?.code ?? null);
  return (
    <div className="channel-remedies">
      {remedy === 'credentials' && (
        <Button size="xs" onClick={onReplace}>
          {t('channels.replaceToken')}
        </Button>
      )}
      {remedy === 'take-over' ? (
        <Button size="xs" onClick={() => setAsking(true)}>
          {t('channels.takeOver')}
        </Button>
      ) : (
        <Button size="xs" variant="default" loading={checking} onClick={check}>
          {t('channels.check')}
        </Button>
      )}
      {asking && (
        <TakeOver
          messenger={messenger}
          host={problem?.code === 'webhook-elsewhere' ? hostIn(problem.detail) : null}
          act={() => channels.check(channel)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
