import { Button, Group, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormTrouble } from '../form/FormTrouble';
import type { Submission } from '../form/submission';

const LONGEST_NAME = 80;

/** The way back from a form to the list it was opened from. */
export function BackButton({ words, onBack }: { words: string; onBack: () => void }) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      ml={-8}
      leftSection={<IconArrowLeft size={15} stroke={1.8} />}
      onClick={onBack}
    >
      {words}
    </Button>
  );
}

interface NamedFormProps {
  className: string;
  label: string;
  placeholder?: string;
  name: string;
  onName: (name: string) => void;
  form: Submission<null>;
  /** Whether it can be saved, as far as is known here. */
  ready: boolean;
  onDone: () => void;
  /** All but the name. */
  children: ReactNode;
}

/** What is kept under a name: the name first, then everything else, at last what went wrong and the buttons. */
export function NamedForm(props: NamedFormProps) {
  const { className, label, placeholder, name, onName, form, ready, onDone, children } = props;
  const { t } = useTranslation();
  return (
    <form noValidate onSubmit={(event) => form.checked(event, null)} className={className}>
      <TextInput
        name="name"
        label={label}
        placeholder={placeholder}
        required
        withAsterisk={false}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
        error={form.errorAt('name')}
      />
      {children}
      <FormTrouble words={form.general} />
      <Group gap={8}>
        <Button type="submit" loading={form.busy} disabled={!ready}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
