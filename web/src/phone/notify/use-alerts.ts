import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { unanswered, waitingQuery } from '../../common/waiting';
import { localStore } from '../memory/kept';
import type { Phone } from '../memory/phone';
import { usePhoneView } from '../memory/use-phone';
import { type Alert, alertOf } from './alert';
import { chime } from './chime';

const MUTED = 'rozmova.muted';

/** The frame about the conversation follows the one about its first message within a moment. */
const SETTLING_MS = 250;

/** What a person may choose about being called. */
export interface AlertSettings {
  permission: NotificationPermission | 'unsupported';
  ask(): void;
  muted: boolean;
  mute(muted: boolean): void;
}

/** Calls the manager when a client writes: by notification, sound and the window's title. */
export function useAlerts(phone: Phone, current: number | null, open: (conversation: number) => void): AlertSettings {
  const { me } = useWorkplace();
  const [permission, setPermission] = useState(presentPermission);
  const [muted, setMuted] = useState(() => localStore()?.getItem(MUTED) === 'yes');
  const contentWords = useContentWords();

  const call = useEffectEvent((alert: Alert) => {
    const looking = document.visibilityState === 'visible' && document.hasFocus();
    if (looking && alert.conversation.id === current) {
      return;
    }
    if (!muted) {
      chime();
    }
    if (permission === 'granted') {
      notify(alert, contentWords(alert), open);
    }
  });

  useEffect(
    () =>
      phone.onFrame((frame) => {
        setTimeout(() => {
          const alert = alertOf(frame, phone.view().state, me.staff.id, Date.now());
          if (alert !== null) {
            call(alert);
          }
        }, SETTLING_MS);
      }),
    [phone, me],
  );
  useWaiting(phone);

  return {
    permission,
    ask: () => void Notification.requestPermission().then(setPermission),
    muted,
    mute: (next) => {
      setMuted(next);
      localStore()?.setItem(MUTED, next ? 'yes' : 'no');
    },
  };
}

function useContentWords(): (alert: Alert) => string {
  const { t } = useTranslation();
  return ({ message }) => message.text || (message.content ? t(`thread.kinds.${message.content.type}`) : '');
}

/** The number of clients who wait for an answer stands in the title, to be seen in the row of tabs, and in the rail. */
function useWaiting(phone: Phone): void {
  const { t } = useTranslation();
  const { me, project } = useWorkplace();
  const queries = useQueryClient();
  const { state, loads } = usePhoneView(phone);
  const waiting = unanswered(state.conversations, me.staff.id);
  const title = `${t('phone.title')} · ${project.name}`;
  useEffect(() => {
    const before = document.title;
    document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
    return () => {
      document.title = before;
    };
  }, [waiting, title]);
  const { queryKey } = waitingQuery(project.id, me.staff.id);
  useEffect(() => {
    if (loads > 0) {
      queries.setQueryData(queryKey, waiting);
    }
  });
}

function presentPermission(): AlertSettings['permission'] {
  return 'Notification' in window ? Notification.permission : 'unsupported';
}

function notify({ conversation, message }: Alert, body: string, open: (conversation: number) => void): void {
  try {
    // One per conversation: a client who writes in ten pieces is one call, not ten.
    const notification = new Notification(conversation.client.name, {
      body,
      tag: `rozmova-${conversation.id}`,
      silent: true,
    });
    notification.onclick = () => {
      window.focus();
      open(conversation.id);
      notification.close();
    };
  } catch {
    // Phones' browsers refuse notifications that no service worker shows; sound and title remain.
    console.debug(`No notification for message ${message.id}.`);
  }
}
