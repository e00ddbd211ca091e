import type { MediaContent, Message } from '../api';
import { MediaView } from './MediaView';

interface AlbumProps {
  project: number;
  messages: readonly Message[];
}

/** Pictures and films that were sent together, as a grid. */
export function Album({ project, messages }: AlbumProps) {
  return (
    <div className="thread-album" data-columns={messages.length === 2 || messages.length === 4 ? 2 : 3}>
      {messages.map(({ id, content }) => (
        <div key={id} className="thread-album-cell">
          <MediaView project={project} media={content as MediaContent} filling />
        </div>
      ))}
    </div>
  );
}
