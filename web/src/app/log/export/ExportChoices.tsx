import { Radio, SegmentedControl, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportChoice } from './network';

interface ExportChoicesProps {
  choice: ExportChoice;
  onChange: (choice: ExportChoice) => void;
}

/** What stands in a row of the file, and what kind of file it is. */
export function ExportChoices({ choice, onChange }: ExportChoicesProps) {
  const { t } = useTranslation();
  return (
    <Stack gap={16}>
      <Radio.Group
        label={t('log.exports.rows')}
        value={choice.rows}
        onChange={(rows) => onChange({ ...choice, rows: rows as ExportChoice['rows'] })}
      >
        <Stack gap={8} mt={4}>
          <Radio value="conversations" label={t('log.exportConversations')} />
          <Radio value="messages" label={t('log.exportMessages')} />
        </Stack>
      </Radio.Group>
      <div className="export-format">
        <Choice
          label={t('log.exports.format')}
          value={choice.format}
          options={[
            ['csv', 'CSV'],
            ['xlsx', 'Excel (XLSX)'],
          ]}
          onChange={(format) => onChange({ ...choice, format })}
        />
        {choice.format === 'csv' && (
          <Choice
            label={t('log.exports.delimiter')}
            value={choice.delimiter}
            options={[
              ['comma', t('log.exports.comma')],
              ['semicolon', t('log.exports.semicolon')],
            ]}
            onChange={(delimiter) => onChange({ ...choice, delimiter })}
          />
        )}
      </div>
      {choice.format === 'csv' && <p className="export-hint">{t('log.exports.delimiterHint')}</p>}
    </Stack>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: [T, string][];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <div className="export-choice">
      <span>{label}</span>
      <SegmentedControl
        size="xs"
        aria-label={label}
        value={value}
        onChange={(next) => onChange(next as T)}
        data={options.map(([name, words]) => ({ value: name, label: words }))}
      />
    </div>
  );
}
