import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { localStore } from '../../phone/memory/kept';
import { type Unsent, unsentOf } from '../../phone/memory/unsent';
import { Confirm } from '../form/Confirm';
import { tellTrouble } from '../page/told';
import { leave } from '../server/session';

const SigningOutContext = createContext<() => void>(() => undefined);

/** Signs out: at once, or after a question when something that was written here would be lost. */
export function useSignOut(): () => void {
  return useContext(SigningOutContext);
}

/** Lets everything inside sign out. */
export function SigningOut({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const explain = useTrouble();
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const go = async () => {
    setBusy(true);
    try {
      await leave();
    } catch (failure) {
      tellTrouble(explain(failure).words);
      setBusy(false);
    }
  };
  const ask = () => {
    const found = unsentOf(me.staff.id, localStore());
    if (found.messages + found.drafts > 0) {
      setUnsent(found);
    } else {
      void go();
    }
  };
  return (
    <SigningOutContext value={ask}>
      {children}
      {unsent && (
        <Confirm
          title={t('shell.unsent')}
          hint={[
            unsent.messages > 0 && t('shell.unsentMessages', { count: unsent.messages }),
            unsent.drafts > 0 && t('shell.unsentDrafts', { count: unsent.drafts }),
            t('shell.unsentLost'),
          ]
            .filter(Boolean)
            .join(' ')}
          action={t('shell.signOutAnyway')}
          busy={busy}
          trouble={null}
          onConfirm={() => void go()}
          onClose={() => setUnsent(null)}
        />
      )}
    </SigningOutContext>
  );
}
