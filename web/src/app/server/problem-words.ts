import { useTranslation } from 'react-i18next';
import type { Channel, Messenger } from '../../common/api';
import type { ApiProblem } from '../../common/http';

type Known = 'other';

const BAD_GATEWAY = 502;

/** What is wrong with a channel, in words: what happened, and what to do. */
export function useProblemWords() {
  const { t, i18n } = useTranslation();
  const known = (code: string) => (i18n.exists(`channels.problems.${code}`) ? (code as Known) : 'other');
  const title = ({ code, detail }: Pick<NonNullable<Channel['problem']>, 'code' | 'detail'>) => {
    const words = t(`channels.problems.${known(code)}`);
    return detail ? `${words}: ${detail}` : words;
  };
  const hint = (code: string, messenger: Messenger) =>
    t(`channels.problemHints.${known(code)}`, { where: t(`channels.tokenPlaces.${messenger}`) });
  return { title, hint };
}

/** Why an account could not be connected; null for a problem that has nothing to do with channels. */
export function useRefusalWords(messenger: Messenger): (problem: ApiProblem) => string | null {
  const { t, i18n } = useTranslation();
  const { title, hint } = useProblemWords();
  return ({ code, detail, status }) => {
    const special = `channels.refusals.${messenger}.${code}`;
    if (i18n.exists(special)) {
      return t(special as 'channels.refusals.telegram.token-malformed');
    }
    // A bad gateway is the platform's own refusal, known to us or not.
    const ofPlatform = i18n.exists(`channels.problems.${code}`) || status === BAD_GATEWAY;
    if (i18n.exists(`problems.${code}`) || !ofPlatform) {
      return null;
    }
    return `${title({ code, detail })}. ${hint(code, messenger)}`;
  };
}
