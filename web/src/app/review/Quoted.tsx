import { useTranslation } from 'react-i18next';
import type { Thread } from '../../common/api';
import { useFormat } from '../../common/use-format';
import { extract } from './message-words';

/** Which message a comment is about; a click shows it in the thread. */
export function Quoted({ thread, message: id }: { thread: Thread; message: number }) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const message = thread.messages.find((each) => each.id === id);
  const words = message && (extract(message) ?? t('review.withoutWords'));
  return (
    <button type="button" className="quoted" onClick={() => show(id)}>
      {message ? (
        <>
          <span className="numbers">{time(message.at)}</span> {words}
        </>
      ) : (
        t('review.messageGone')
      )}
    </button>
  );
}

function show(message: number): void {
  const item = document.querySelector<HTMLElement>(`.thread [data-message="${message}"]`);
  item?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  item?.animate?.([{ background: 'var(--amber-weak)' }, { background: 'transparent' }], { duration: 1600 });
}
