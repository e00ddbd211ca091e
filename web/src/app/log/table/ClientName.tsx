import type { LogHit, LogRow } from '../../../common/api';
import { shifted } from '../../../common/hit-ranges';
import { Marked } from '../../../common/Marked';

interface ClientNameProps {
  row: LogRow;
  href: string;
  current: boolean;
  hit: LogHit | undefined;
}

/** The link that opens the conversation; it covers the whole row. */
export function ClientName({ row, href, current, hit }: ClientNameProps) {
  const { name, nickname } = row.client;
  const bare = nickname?.replace(/^@/, '');
  return (
    <span className="log-pair">
      <a href={href} className="log-open log-cut" tabIndex={current ? 0 : -1}>
        <Marked text={name} hits={hit?.name} />
      </a>
      {nickname && (
        <span className="meta log-cut log-nickname">
          {/* The sign before it may be ours, and then it moves the hits. */}
          <Marked text={`@${bare}`} hits={hit && shifted(hit.nickname, bare === nickname ? 1 : 0)} />
        </span>
      )}
    </span>
  );
}
