import { type MantineColorScheme, Menu } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import type { Locale } from '../../common/api';
import { useWorkplace } from '../../common/project';
import { LOCALES } from '../../common/texts/i18n';
import { useLocale } from '../../common/use-format';
import { IN_PLACE } from '../page/in-place';
import { THEMES, usePreferences } from './preferences';
import { useSignOut } from './signing-out';

/** The signed-in person at the foot of the rail: language, theme, sign out. */
export function ProfileMenu({ narrow }: { narrow: boolean }) {
  const { t } = useTranslation();
  const { me, role } = useWorkplace();
  return (
    <Menu position="top-start" width={220} {...IN_PLACE}>
      <Menu.Target>
        <button type="button" className="profile">
          <span className="visually-hidden">{t('shell.profile', { name: me.staff.name })}</span>
          <Avatar name={me.staff.name} />
          {!narrow && (
            <span className="profile-words">
              <span className="profile-name" aria-hidden="true">
                {me.staff.name}
              </span>
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
  const { theme, setTheme, setLocale } = usePreferences();
  const signOut = useSignOut();
  return (
    <>
      <Menu.Label>{t('shell.language')}</Menu.Label>
      <Menu.RadioGroup value={locale} onChange={(next) => void setLocale(next as Locale)}>
        {LOCALES.map((each) => (
          <Menu.RadioItem key={each} value={each}>
            {t(`common.locales.${each}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label>{t('shell.theme')}</Menu.Label>
      <Menu.RadioGroup value={theme} onChange={(next) => setTheme(next as MantineColorScheme)}>
        {THEMES.map((each) => (
          <Menu.RadioItem key={each} value={each}>
            {t(`shell.themes.${each}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={signOut}>
        {t('shell.signOut')}
      </Menu.Item>
    </>
  );
}
