import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useWorkplace } from '../../common/project';
import type { ConversationSummary } from './types';
import './rows.css';

/** Whose conversation it is; opens it with the review beside it, and closing comes back here. */
export function ConversationCell({ summary, children }: { summary: ConversationSummary; children?: React.ReactNode }) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { client, messenger } = summary;
  return (
    <>
      <Avatar name={client.name} picture={client.avatar} />
      <div className="review-row-main">
        <Link
          className="review-row-link"
          to="/projects/$project/log/$conversation"
          params={{ project: project.id, conversation: summary.id }}
          search={{}}
          state={{ fromLog: true }}
        >
          {client.name}
        </Link>
        <span className="meta review-row-meta">
          <MessengerIcon messenger={messenger} size={14} />
          {t(`common.messengers.${messenger}`)}
          {children}
        </span>
      </div>
    </>
  );
}
