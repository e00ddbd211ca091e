import { localStore } from '../../phone/memory/kept';
import { forgetPerson } from './keeping';

/** Who is signed in with this browser now; null when nobody is any more. */
type Word = number | null;

// An older browser has none: its other tabs learn it from the server when they ask for something next.
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('rozmova.session');

/** Whose things this tab has in its memory. */
let shown: Word = null;

/** From now on this tab shows what this person may see. */
export function showFor(who: number): void {
  shown = who;
}

/** Tells the other tabs of this browser who has come, or that somebody has left. */
export function tellTabs(who: Word): void {
  channel?.postMessage(who);
}

/** Listens to the other tabs: signing out there signs out here, too, and nobody sees what another person saw. */
export function hearTabs(): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (shown === null || shown === data) {
      return;
    }
    if (data === null) {
      goToDoor();
    } else {
      window.location.reload();
    }
  });
}

/**
 * Leads to the sign-in page by loading it anew, so that nothing of the person who left stays in memory. What still
 * runs here could keep something once more until this page is gone; and a page that the browser puts aside may not
 * come back.
 */
export function goToDoor(putBackLooks: () => void = () => undefined): void {
  const tidy = () => {
    forgetPerson(shown, localStore());
    putBackLooks();
  };
  tidy();
  window.addEventListener('pagehide', () => {
    tidy();
    document.body.replaceChildren();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      window.location.reload();
    }
  });
  window.location.replace('/sign-in');
}
