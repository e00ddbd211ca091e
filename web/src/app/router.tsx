import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { speak } from '../common/texts/i18n';
import { AlarmBanner } from './alarms/AlarmBanner';
import { ChannelPage } from './channels/ChannelPage';
import { ChannelsPage } from './channels/ChannelsPage';
import { ConnectPage } from './channels/ConnectPage';
import { entryRoutes } from './entry/routes';
import { logSearch } from './filter/search';
import { InstallPage } from './install/InstallPage';
import { ConversationModal } from './log/ConversationModal';
import { LogPage } from './log/LogPage';
import type { ReviewPlaces } from './log/review-places';
import { PhoneRoute, phoneSearch } from './PhoneRoute';
import { ProjectScreen } from './ProjectScreen';
import { PageFailed, PageMissing } from './page/PageTrouble';
import { readSearch, writeSearch } from './page/search-text';
import { channelParam, conversationParam, projectParam } from './params';
import { reportSearch } from './report/search';
import { CommentButton } from './review/CommentButton';
import { MessageCommentsProvider } from './review/MessageCommentsProvider';
import { ReviewPanel } from './review/ReviewPanel';
import { reviewSearch } from './review/search';
import { UnseenFeedback } from './review/UnseenFeedback';
import { meQuery, projectQuery, setupQuery } from './server/session';
import { SettingsPage } from './settings/SettingsPage';
import { NoProjects } from './shell/NoProjects';
import { Shell } from './shell/Shell';
import type { Badges } from './shell/sections';
import { Waiting } from './shell/Waiting';
import { TeamPage } from './team/TeamPage';

// What stands in a screen and belongs to another: neither knows the other.
const BADGES: Badges = { phone: <Waiting />, reviews: <UnseenFeedback /> };
const REVIEW: ReviewPlaces = { Around: MessageCommentsProvider, Panel: ReviewPanel, Comment: CommentButton };

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
      throw redirect({ to: '/projects/$project/log', params: { project: first.id }, search: {} });
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
      <Shell alarm={<AlarmBanner />} badges={BADGES} />
    </ProjectScreen>
  ),
});

const projectHome = createRoute({
  getParentRoute: () => project,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/projects/$project/log', params, search: {} });
  },
});

const log = createRoute({
  getParentRoute: () => project,
  path: '/log',
  validateSearch: logSearch,
  component: LogPage,
});

const logConversation = createRoute({
  getParentRoute: () => log,
  path: '/$conversation',
  params: conversationParam,
  component: () => <ConversationModal review={REVIEW} />,
});

// Most people never open these two: they are fetched when somebody does.
const reports = createRoute({
  getParentRoute: () => project,
  path: '/reports',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./report/ReportPage'), 'ReportPage'),
});

const reviews = createRoute({
  getParentRoute: () => project,
  path: '/reviews',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('./review/ReviewsPage'), 'ReviewsPage'),
});

const messengers = createRoute({ getParentRoute: () => project, path: '/messengers', component: ChannelsPage });
const connect = createRoute({
  getParentRoute: () => project,
  path: '/messengers/connect/$messenger',
  component: ConnectPage,
});
const channel = createRoute({
  getParentRoute: () => project,
  path: '/messengers/$channel',
  params: channelParam,
  component: ChannelPage,
});
const widget = createRoute({ getParentRoute: () => project, path: '/widget', component: InstallPage });
const team = createRoute({ getParentRoute: () => project, path: '/team', component: TeamPage });
const settings = createRoute({ getParentRoute: () => project, path: '/settings', component: SettingsPage });

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
      <div className="alarm-frame">
        <AlarmBanner compact />
        <PhoneRoute compact />
      </div>
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
    project.addChildren([
      projectHome,
      log.addChildren([logConversation]),
      reviews,
      phone.addChildren([phoneConversation]),
      reports,
      messengers,
      connect,
      channel,
      widget,
      team,
      settings,
    ]),
    compactWindow.addChildren([windowPhone.addChildren([windowConversation])]),
  ]),
]);

/** All addresses of the desk. */
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: PageMissing,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
