import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { speak } from '../common/texts/i18n';
import { entryRoutes } from './entry/routes';
import { PhoneRoute, phoneSearch } from './PhoneRoute';
import { ProjectScreen } from './ProjectScreen';
import { conversationParam, projectParam } from './params';
import { meQuery, projectQuery, setupQuery } from './session';
import { NoProjects } from './shell/NoProjects';
import { Shell } from './shell/Shell';

export interface RouterContext {
  queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()();

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery);
    if (!me) {
      const { needed } = await context.queries.fetchQuery(setupQuery);
      throw needed ? redirect({ to: '/setup' }) : redirect({ to: '/sign-in', search: { next: location.href } });
    }
    await speak(me.staff.locale);
    return { me };
  },
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context }) => {
    const [first] = context.me.projects;
    if (first) {
      throw redirect({ to: '/projects/$project/phone', params: { project: first.id }, search: {} });
    }
  },
  component: NoProjects,
});

const project = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$project',
  params: projectParam,
  loader: ({ context, params }) => context.queries.ensureQueryData(projectQuery(params.project)),
  component: () => (
    <ProjectScreen>
      <Shell />
    </ProjectScreen>
  ),
});

const phone = createRoute({
  getParentRoute: () => project,
  path: '/phone',
  validateSearch: phoneSearch,
  component: () => <PhoneRoute compact={false} />,
});

const phoneConversation = createRoute({
  getParentRoute: () => phone,
  path: '/$conversation',
  params: conversationParam,
});

const compactWindow = createRoute({
  getParentRoute: () => signedIn,
  path: '/window/$project',
  params: projectParam,
  loader: ({ context, params }) => context.queries.ensureQueryData(projectQuery(params.project)),
});

const windowPhone = createRoute({
  getParentRoute: () => compactWindow,
  path: '/phone',
  validateSearch: phoneSearch,
  component: () => (
    <ProjectScreen>
      <PhoneRoute compact />
    </ProjectScreen>
  ),
});

const windowConversation = createRoute({
  getParentRoute: () => windowPhone,
  path: '/$conversation',
  params: conversationParam,
});

const tree = root.addChildren([
  ...entryRoutes(root),
  signedIn.addChildren([
    home,
    project.addChildren([phone.addChildren([phoneConversation])]),
    compactWindow.addChildren([windowPhone.addChildren([windowConversation])]),
  ]),
]);

/** All addresses of the desk. */
export function makeRouter(queries: QueryClient) {
  return createRouter({ routeTree: tree, context: { queries }, defaultPreload: 'intent' });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
