import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Locale, Me } from '../../common/api';
import { http } from '../../common/http';
import { speak } from '../../common/texts/i18n';
import { meQuery } from '../server/session';

export const THEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

/** What people may choose for themselves anywhere: language and theme. */
export function usePreferences() {
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    theme: colorScheme,
    setTheme: setColorScheme,
    setLocale: async (locale: Locale) => {
      await speak(locale);
      queries.setQueryData(meQuery.queryKey, await http.patch<Me>('/me', { locale }));
    },
  };
}
