import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../common/api';
import { mayAs, ROLES, useWorkplace } from '../../common/project';

interface RoleSelectProps {
  label: string;
  hidden?: boolean;
  value: Role;
  onChange: (role: Role) => void;
}

/** The roles with what each allows; nobody can give more than they have. */
export function RoleSelect({ label, hidden = false, value, onChange }: RoleSelectProps) {
  const { t } = useTranslation();
  const { role: own } = useWorkplace();
  const choices = ROLES.filter((role) => mayAs(own, role) || role === value);
  return (
    <Select
      {...(hidden ? { 'aria-label': label } : { label })}
      className="role-select"
      size="sm"
      allowDeselect={false}
      comboboxProps={{ width: 290, position: 'bottom-end' }}
      data={choices.map((role) => ({ value: role, label: t(`common.roles.${role}`) }))}
      value={value}
      disabled={!mayAs(own, value)}
      onChange={(next) => next && onChange(next as Role)}
      renderOption={({ option }) => (
        <span className="page-list-words">
          <span className="strong">{option.label}</span>
          <span className="meta">{t(`team.roleHints.${option.value as Role}`)}</span>
        </span>
      )}
    />
  );
}
