import { ActionIcon, NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CriterionKind } from '../../common/api';
import { type EditedCriterion, ofKind } from './criteria';
import { weightShare } from './score';
import type { DragProps } from './use-drag-order';

interface CriterionRowProps {
  criterion: EditedCriterion;
  all: readonly EditedCriterion[];
  index: number;
  drag: DragProps;
  errorAt: (field: string) => string | null;
  onChange: (criterion: EditedCriterion) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** One criterion: its question, how it is answered, and how much it counts. */
export function CriterionRow({ criterion, all, index, drag, errorAt, onChange, onMove, onRemove }: CriterionRowProps) {
  const { t } = useTranslation();
  const { title, help, kind, most, weight } = criterion;
  const name = title.trim() || t('review.criterionNumber', { number: index + 1 });
  const icon = { size: 16, stroke: 1.6 };
  return (
    <li className="criterion-row" {...drag.row}>
      <span className="criterion-grip" aria-hidden="true" {...drag.handle}>
        <IconGripVertical {...icon} />
      </span>
      <div className="criterion-fields">
        <div className="criterion-line">
          <TextInput
            aria-label={t('review.criterionTitle')}
            placeholder={t('review.criterionTitleHint')}
            required
            maxLength={120}
            value={title}
            onChange={(event) => onChange({ ...criterion, title: event.currentTarget.value })}
            error={errorAt('title')}
          />
          <ActionIcon aria-label={t('settings.moveUp', { name })} disabled={index === 0} onClick={() => onMove(-1)}>
            <IconArrowUp {...icon} />
          </ActionIcon>
          <ActionIcon
            aria-label={t('settings.moveDown', { name })}
            disabled={index === all.length - 1}
            onClick={() => onMove(1)}
          >
            <IconArrowDown {...icon} />
          </ActionIcon>
          <ActionIcon aria-label={t('settings.removeResult', { name })} onClick={onRemove}>
            <IconTrash {...icon} />
          </ActionIcon>
        </div>
        <div className="criterion-line criterion-measure">
          <SegmentedControl
            size="xs"
            aria-label={t('review.kind')}
            value={kind}
            onChange={(next) => onChange(ofKind(criterion, next as CriterionKind))}
            data={[
              { value: 'yes-no', label: t('review.kinds.yes-no') },
              { value: 'scale', label: t('review.kinds.scale') },
            ]}
          />
          {kind === 'scale' && (
            <Amount
              label={t('review.most')}
              value={most ?? 5}
              least={2}
              greatest={10}
              onChange={(next) => onChange({ ...criterion, most: next })}
              error={errorAt('most')}
            />
          )}
          <Amount
            label={t('review.weight')}
            value={weight}
            least={1}
            greatest={100}
            onChange={(next) => onChange({ ...criterion, weight: next })}
            error={errorAt('weight')}
          />
          <span className="meta numbers">{t('review.weightShare', { share: weightShare(weight, all) })}</span>
        </div>
        <Textarea
          size="xs"
          aria-label={t('review.help')}
          placeholder={t('review.helpHint')}
          autosize
          minRows={1}
          maxLength={500}
          value={help ?? ''}
          onChange={(event) => onChange({ ...criterion, help: event.currentTarget.value })}
          error={errorAt('help')}
        />
      </div>
    </li>
  );
}

interface AmountProps {
  label: string;
  value: number;
  least: number;
  greatest: number;
  onChange: (value: number) => void;
  error: string | null;
}

function Amount({ label, value, least, greatest, onChange, error }: AmountProps) {
  return (
    <NumberInput
      size="xs"
      className="criterion-amount"
      label={label}
      min={least}
      max={greatest}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="blur"
      value={value}
      onChange={(next) => typeof next === 'number' && next >= 1 && onChange(Math.min(next, greatest))}
      onBlur={() => value < least && onChange(least)}
      error={error}
    />
  );
}
