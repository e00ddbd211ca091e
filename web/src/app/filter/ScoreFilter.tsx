import { Popover, RangeSlider } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from './Chip';
import { ICONS, isActive, without } from './fields';
import { changed } from './search';
import type { LogView } from './view';
import { fieldWords, type WordTools } from './words';

interface ScoreFilterProps {
  view: LogView;
  words: WordTools;
  fresh: boolean;
  onClosed: () => void;
}

/** Between which scores of the reviews. */
export function ScoreFilter({ view, words, fresh, onClosed }: ScoreFilterProps) {
  const { t } = useTranslation();
  const { search, show } = view;
  const [opened, setOpened] = useState(fresh);
  const [draft, setDraft] = useState<[number, number]>([search.scoreFrom ?? 0, search.scoreTo ?? 100]);
  const close = () => {
    setOpened(false);
    onClosed();
  };
  const choose = ([from, to]: [number, number]) => show(changed(search, { scoreFrom: from, scoreTo: to }));
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && close()}
      position="bottom-start"
      width={280}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Chip
          icon={ICONS.score}
          words={fieldWords('score', search, words)}
          active={isActive('score', search)}
          onClick={() => (opened ? close() : setOpened(true))}
          onClear={() => {
            setDraft([0, 100]);
            show(without('score', search));
          }}
        />
      </Popover.Target>
      <Popover.Dropdown p="14px 22px 34px">
        <p className="filter-score numbers">{t('log.scoreBetween', { from: draft[0], to: draft[1] })}</p>
        <RangeSlider
          label={null}
          value={draft}
          onChange={setDraft}
          onChangeEnd={choose}
          min={0}
          max={100}
          step={5}
          minRange={0}
          thumbFromLabel={t('log.scoreLeast')}
          thumbToLabel={t('log.scoreMost')}
          marks={[0, 50, 100].map((value) => ({ value, label: String(value) }))}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
