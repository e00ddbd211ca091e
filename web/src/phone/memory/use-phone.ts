import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { connectLive } from '../../common/live/live';
import { useWorkplace } from '../../common/project';
import { type Draft, draftsOf } from './drafts';
import { type Kept, localStore } from './kept';
import { Network } from './network';
import { Phone, type PhoneView } from './phone';
import { type Seen, seenOf } from './seen';
import { outboxOf } from './unsent';

/** What the parts of the console share. */
export interface PhoneDesk {
  phone: Phone;
  network: Network;
  drafts: Kept<Draft>;
  seen: Kept<Seen>;
}

export const PhoneContext = createContext<PhoneDesk | null>(null);

/** The console's working memory, for as long as the page shows it. */
export function usePhoneDesk(): PhoneDesk {
  const { me, project } = useWorkplace();
  const [desk] = useState(() => openDesk(project.id, me.staff.id));
  useEffect(() => desk.phone.start(), [desk]);
  return desk;
}

function openDesk(project: number, staff: number): PhoneDesk {
  const network = new Network(project);
  const storage = localStore();
  const phone = new Phone(network, outboxOf(project, staff, storage), (handlers) => connectLive(project, handlers));
  return { phone, network, drafts: draftsOf(project, staff, storage), seen: seenOf(project, staff, storage) };
}

/** The desk of the console around this component. */
export function useDesk(): PhoneDesk {
  const desk = useContext(PhoneContext);
  if (desk === null) {
    throw new Error('useDesk needs the PhonePage around it');
  }
  return desk;
}

/** The present view; the component is drawn again with each change. */
export function usePhoneView(phone: Phone): PhoneView {
  return useSyncExternalStore(phone.subscribe, phone.view);
}
