import { Menu } from '@mantine/core';
import { IconCheck, IconLogout } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import { useWorkplace } from '../../common/project';
import { LOCALES } from '../../common/texts/i18n';
import { useLocale } from '../../common/use-format';
import { THEMES, usePreferences } from './preferences';

/** Oneself at the foot of the rail: language, theme, sign out. */
export function ProfileMenu({ narrow }: { narrow: boolean }) {
  const { t } = useTranslation();
  const { me, role } = useWorkplace();
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <button type="button" className="profile" aria-label={t('shell.profile', { name: me.staff.name })}>
          <Avatar name={me.staff.name} />
          {!narrow && (
            <span className="profile-words">
              <span className="profile-name">{me.staff.name}</span>
              <span className="meta">{t(`common.roles.${role}`)}</span>
            </span>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.staff.email}</Menu.Label>
        <PreferenceItems />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The choices themselves, also used by the phone's "More" menu. */
export function PreferenceItems() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { theme, setTheme, setLocale, signOut } = usePreferences();
  return (
    <>
      <Menu.Label>{t('shell.language')}</Menu.Label>
      {LOCALES.map((each) => (
        <Choice key={each} chosen={each === locale} onChoose={() => void setLocale(each)}>
          {t(`common.locales.${each}`)}
        </Choice>
      ))}
      <Menu.Label>{t('shell.theme')}</Menu.Label>
      {THEMES.map((each) => (
        <Choice key={each} chosen={each === theme} onChoose={() => setTheme(each)}>
          {t(`shell.themes.${each}`)}
        </Choice>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={() => void signOut()}>
        {t('shell.signOut')}
      </Menu.Item>
    </>
  );
}

interface ChoiceProps {
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ chosen, onChoose, children }: ChoiceProps) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={chosen}
      closeMenuOnClick={false}
      rightSection={chosen ? <IconCheck size={15} /> : null}
      onClick={onChoose}
    >
      {children}
    </Menu.Item>
  );
}
