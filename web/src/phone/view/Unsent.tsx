import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../common/http';
import { useTrouble } from '../../common/problems';
import { draftFor, keepDraft, leftAlone } from '../memory/drafts';
import { laneOf } from '../memory/outbox';
import type { Outgoing, Recipient } from '../memory/types';
import { useDesk } from '../memory/use-phone';

interface UnsentProps {
  recipient: Recipient;
  unsent: readonly Outgoing[];
}

/** Messages that the server did not accept: why, and the two ways out. Nothing typed is ever thrown away. */
export function Unsent({ recipient, unsent }: UnsentProps) {
  const { t } = useTranslation();
  const refused = unsent.filter((each) => each.problem !== null && laneOf(each.recipient) === laneOf(recipient));
  if (refused.length === 0) {
    return null;
  }
  return (
    <ul className="thread phone-unsent" aria-label={t('phone.unsent.label')}>
      {refused.map((each) => (
        <Refused key={each.clientKey} outgoing={each} />
      ))}
    </ul>
  );
}

function Refused({ outgoing }: { outgoing: Outgoing }) {
  const { t } = useTranslation();
  const { phone, drafts } = useDesk();
  const trouble = useTrouble();
  const { words } = trouble(new ApiProblem(409, outgoing.problem ?? '', null, null, null));
  const takeBack = () => {
    const lane = laneOf(outgoing.recipient);
    const draft = leftAlone(draftFor(drafts, lane));
    const text = [outgoing.text, draft.text].filter((each) => each !== '').join('\n');
    keepDraft(drafts, lane, {
      ...draft,
      kind: draft.text === '' ? outgoing.kind : draft.kind,
      text,
      files: [...outgoing.files, ...draft.files],
      replyTo: outgoing.replyTo ?? null,
    });
    phone.discard(outgoing.clientKey);
  };
  return (
    <li className={`thread-group thread-${outgoing.kind}`}>
      <div className="thread-bubble">
        <span className="message-text">{outgoing.text}</span>
        {outgoing.place && (
          <span className="meta numbers">
            {outgoing.place.latitude}, {outgoing.place.longitude}
          </span>
        )}
        {outgoing.files.map((file) => (
          <div key={file.id} className="meta">
            {file.name}
          </div>
        ))}
      </div>
      <div className="thread-failure" role="note">
        {t('phone.unsent.reason', { reason: words })}
        <button type="button" className="link-button" onClick={() => phone.resend(outgoing.clientKey)}>
          {t('phone.unsent.again')}
        </button>
        {/* A point does not fit into the composer. */}
        {outgoing.place ? (
          <button type="button" className="link-button" onClick={() => phone.discard(outgoing.clientKey)}>
            {t('common.remove')}
          </button>
        ) : (
          <button type="button" className="link-button" onClick={takeBack}>
            {t('phone.unsent.takeBack')}
          </button>
        )}
      </div>
    </li>
  );
}
