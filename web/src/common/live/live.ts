import { ApiProblem, address, http } from '../http';
import { LiveConnection, type LiveHandlers } from './live-connection';
import { shared } from './shared';

const connections = new Map<number, ReturnType<typeof shared>>();

/** Listens to the live connection of a project, one for all who do; the returned function ends it. */
export function connectLive(project: number, handlers: LiveHandlers): () => void {
  const connect = connections.get(project) ?? shared((all) => open(project, all));
  connections.set(project, connect);
  return connect(handlers);
}

/** A person who is not signed in is led to the sign-in page by the request itself. */
function isSignedIn(): Promise<boolean> {
  return http.get('/me').then(
    () => true,
    (failure) => !(failure instanceof ApiProblem && failure.status === 401),
  );
}

function open(project: number, handlers: LiveHandlers): () => void {
  const route = new URL(address(`/projects/${project}/live`), window.location.href);
  route.protocol = route.protocol.replace('http', 'ws');
  const connection = new LiveConnection((query) => new WebSocket(route.href + query), handlers, isSignedIn);

  const back = () => connection.hurry();
  const seen = () => {
    if (document.visibilityState === 'visible') {
      connection.hurry();
    }
  };
  window.addEventListener('online', back);
  document.addEventListener('visibilitychange', seen);
  connection.start();

  return () => {
    window.removeEventListener('online', back);
    document.removeEventListener('visibilitychange', seen);
    connection.stop();
  };
}
