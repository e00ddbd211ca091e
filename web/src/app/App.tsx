import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { ApiProblem, whenSignedOut } from '../common/http';
import { cssVariables, theme } from '../common/theme';
import { useLocale } from '../common/use-format';
import { makeRouter } from './router';
import { meQuery } from './server/session';
import { hearTabs } from './server/tabs';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/uk';
import 'dayjs/locale/ru';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the server refused it will refuse again; only a lost connection is worth another try.
      retry: (count, failure) => count < 2 && !(failure instanceof ApiProblem && failure.status > 0),
    },
  },
});

const router = makeRouter(queries);

whenSignedOut(() => {
  if (queries.getQueryData(meQuery.queryKey)) {
    queries.setQueryData(meQuery.queryKey, null);
    void router.navigate({ to: '/sign-in', search: { next: router.state.location.href } });
  }
});

hearTabs();

/** The desk with everything that its screens need around them. */
export function App() {
  const locale = useLocale();
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
          <DatesProvider settings={{ locale: locale === 'en' ? 'en-gb' : locale, firstDayOfWeek: 1 }}>
            <RouterProvider router={router} />
            <Notifications position="bottom-center" autoClose={5000} />
          </DatesProvider>
        </MantineProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
