import { type AnyRootRoute, createRoute } from '@tanstack/react-router';
import { InvitePage } from './InvitePage';
import { SetupPage } from './SetupPage';
import { SignInPage } from './SignInPage';

/** Where to go after signing in; only addresses of our own, so that a link never leads a signed-in person elsewhere. */
export function signInSearch(raw: Record<string, unknown>): { next?: string } {
  const { next } = raw;
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

/** The doors: what can be seen by somebody who is not signed in. */
export function entryRoutes<R extends AnyRootRoute>(root: R) {
  const getParentRoute = () => root;
  return [
    createRoute({ getParentRoute, path: '/setup', component: SetupPage }),
    createRoute({ getParentRoute, path: '/sign-in', validateSearch: signInSearch, component: SignInPage }),
    createRoute({ getParentRoute, path: '/invite/$token', component: InvitePage }),
  ] as const;
}
