import { Menu } from '@mantine/core';
import { IconFilterPlus } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { IN_PLACE } from '../page/in-place';
import { type Field, ICONS, MORE_FIELDS } from './fields';

interface AddFilterProps {
  /** Those that stand there already. */
  shown: readonly Field[];
  onAdd: (field: Field) => void;
}

/** The way to the filters that are needed less often. */
export function AddFilter({ shown, onAdd }: AddFilterProps) {
  const { t } = useTranslation();
  const groups = MORE_FIELDS.map((group) => group.filter((field) => !shown.includes(field))).filter(
    (group) => group.length > 0,
  );
  if (groups.length === 0) {
    return null;
  }
  return (
    <Menu position="bottom-start" width={230} {...IN_PLACE}>
      <Menu.Target>
        <button type="button" className="filter-chip-add">
          <IconFilterPlus size={15} stroke={1.6} aria-hidden="true" />
          {t('log.addFilter')}
        </button>
      </Menu.Target>
      <Menu.Dropdown className="filter-menu">
        {groups.map((group, place) => (
          <Fragment key={group[0]}>
            {place > 0 && <Menu.Divider />}
            {group.map((field) => {
              const Drawing = ICONS[field];
              return (
                <Menu.Item key={field} leftSection={<Drawing size={16} stroke={1.6} />} onClick={() => onAdd(field)}>
                  {t(`log.fields.${field}`)}
                </Menu.Item>
              );
            })}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
