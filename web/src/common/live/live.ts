import { address } from '../http';
import { LiveConnection, type LiveHandlers } from './live-connection';

/** Opens the live connection of a project; the returned function ends it. */
export function connectLive(project: number, handlers: LiveHandlers): () => void {
  const route = new URL(address(`/projects/${project}/live`), window.location.href);
  route.protocol = route.protocol.replace('http', 'ws');
  const connection = new LiveConnection((query) => new WebSocket(route.href + query), handlers);

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
