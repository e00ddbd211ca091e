import type { QueryClient } from '@tanstack/react-query';
import { type AnyRootRoute, createRoute, redirect } from '@tanstack/react-router';
import type { Locale } from '../../common/api';
import { LOCALES } from '../../common/texts/i18n';
import { meQuery } from '../server/session';
import { InvitePage } from './InvitePage';
import { SetupPage } from './SetupPage';
import { SignInPage } from './SignInPage';

export interface SignInSearch {
  /** Where to go after signing in. */
  next?: string;
  /** Who is expected. */
  email?: string;
  /** In which language. */
  language?: Locale;
}

/** Only addresses of our own, so that a link never leads a signed-in person elsewhere. */
export function signInSearch({ next, email, language }: Record<string, unknown>): SignInSearch {
  const locale = LOCALES.find((each) => each === language);
  return {
    ...(typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {}),
    ...(typeof email === 'string' && email !== '' ? { email } : {}),
    ...(locale ? { language: locale } : {}),
  };
}

/** Whoever is expected and signed in already goes on at once. */
async function goOn(queries: QueryClient, { email, next }: SignInSearch): Promise<void> {
  if (email !== undefined && (await queries.ensureQueryData(meQuery))?.staff.email === email) {
    throw redirect({ href: next ?? '/' });
  }
}

/** The doors: what can be seen by somebody who is not signed in. */
export function entryRoutes<R extends AnyRootRoute>(root: R) {
  const getParentRoute = () => root;
  return [
    createRoute({ getParentRoute, path: '/setup', component: SetupPage }),
    createRoute({
      getParentRoute,
      path: '/sign-in',
      validateSearch: signInSearch,
      beforeLoad: ({ context, search }) => goOn(context.queries, search),
      component: SignInPage,
    }),
    createRoute({ getParentRoute, path: '/invite/$token', component: InvitePage }),
  ] as const;
}
