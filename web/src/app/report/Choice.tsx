import { SegmentedControl } from '@mantine/core';

interface ChoiceProps<Value extends string> {
  /** What is chosen, for those who do not see where it stands. */
  label: string;
  value: Value;
  options: readonly Value[];
  wordsOf: (option: Value) => string;
  onChoose: (next: Value) => void;
}

/** How a part of the report is divided or shown. */
export function Choice<Value extends string>({ label, value, options, wordsOf, onChoose }: ChoiceProps<Value>) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={value}
      onChange={(next) => onChoose(next as Value)}
      data={options.map((option) => ({ value: option, label: wordsOf(option) }))}
    />
  );
}
