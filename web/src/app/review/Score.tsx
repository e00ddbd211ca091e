import { useTranslation } from 'react-i18next';
import { gradeOf } from './score';
import './score.css';

interface ScoreProps {
  score: number | null;
  large?: boolean;
}

/** A score out of 100. */
export function Score({ score, large = false }: ScoreProps) {
  const { t } = useTranslation();
  if (score === null) {
    return (
      <span className="review-score" data-large={large || undefined}>
        <span className="visually-hidden">{t('review.noScore')}</span>
        <span aria-hidden="true">—</span>
      </span>
    );
  }
  return (
    <span className="review-score numbers" data-grade={gradeOf(score)} data-large={large || undefined}>
      <span className="visually-hidden">{t('review.scoreIs', { score })}</span>
      <span aria-hidden="true">
        {score}
        {large && <small> / 100</small>}
      </span>
    </span>
  );
}
