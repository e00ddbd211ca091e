import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/api';
import { ApiProblem } from '../../common/http';
import { useTrouble } from '../../common/problems';
import { tell, tellTrouble } from '../page/told';
import { useRefusalWords } from '../server/problem-words';
import { useChannels } from './network';

/** Asks the platform again, and says what it answered. */
export function useCheck(channel: Channel) {
  const { t } = useTranslation();
  const channels = useChannels();
  const explain = useTrouble();
  const say = useRefusalWords(channel.messenger);
  const [checking, setChecking] = useState(false);
  const check = () => {
    setChecking(true);
    channels
      .check(channel)
      .then(({ state, problem }) => state === 'active' && problem === null && tell(t('channels.checked')))
      .catch((failure: unknown) => {
        const words = failure instanceof ApiProblem ? say(failure) : null;
        tellTrouble(words ?? explain(failure).words);
      })
      .finally(() => setChecking(false));
  };
  return { check, checking };
}
