import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { http } from '../../common/http';
import { speak } from '../../common/texts/i18n';
import type { Locale, Me } from '../../common/types';
import { leave, meQuery } from '../server/session';

export const THEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

/** What a person may choose for himself anywhere: language, theme, and to leave. */
export function usePreferences() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    theme: colorScheme,
    setTheme: setColorScheme,
    setLocale: async (locale: Locale) => {
      await speak(locale);
      queries.setQueryData(meQuery.queryKey, await http.patch<Me>('/me', { locale }));
    },
    signOut: async () => {
      await leave(queries);
      await navigate({ to: '/sign-in', search: {} });
    },
  };
}
