import { useTranslation } from 'react-i18next';
import { Score } from './Score';
import { type Answered, scoreOf } from './score';
import './score.css';

/** The score so far, growing with each answer. */
export function LiveScore({ answers }: { answers: readonly Answered[] }) {
  const { t } = useTranslation();
  const given = answers.filter(({ value }) => value !== undefined).length;
  return (
    <div className="live-score" role="status">
      <Score score={scoreOf(answers)} large />
      <span className="meta">{t('review.answeredOf', { given, count: answers.length })}</span>
    </div>
  );
}
