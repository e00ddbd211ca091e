import { type AnyRootRoute, createRoute } from '@tanstack/react-router';
import { SignInPage } from './SignInPage';

/** The doors: what can be seen by somebody who is not signed in. */
export function entryRoutes<R extends AnyRootRoute>(root: R) {
  const signIn = createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    validateSearch: (raw: Record<string, unknown>): { next?: string } => {
      const { next } = raw;
      // Only addresses of our own: a link must never lead a signed-in person elsewhere.
      return typeof next === 'string' && /^\/(?!\/)/.test(next) ? { next } : {};
    },
    component: SignInPage,
  });
  const setup = createRoute({ getParentRoute: () => root, path: '/setup', component: SignInPage });
  return [signIn, setup] as const;
}
