import { Button, Group, Modal } from '@mantine/core';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPage, ClientSummary, Messenger, Reach } from '../../../common/api';
import { http } from '../../../common/http';
import { useTrouble } from '../../../common/problems';
import { useWorkplace } from '../../../common/project';
import { tellTrouble } from '../../page/told';
import { useWrite } from './write';

type Writing = (client: ClientSummary, messenger: Messenger, reach?: Reach) => void;

const WritingContext = createContext<Writing>(() => {});

interface Barred {
  client: ClientSummary;
  messenger: Messenger;
  reach: Reach;
}

/**
 * Opens the Smart Phone for a client, or says at once why nothing can be sent to them now. Where the rule is not
 * known yet, as on a row, the server is asked first.
 */
export function useWriting(): Writing {
  return useContext(WritingContext);
}

/** Lets everything inside write, and explains when that is not possible. */
export function WritingProvider({ children }: { children: ReactNode }) {
  const { project } = useWorkplace();
  const explain = useTrouble();
  const open = useWrite();
  const [barred, setBarred] = useState<Barred | null>(null);
  const write: Writing = async (client, messenger, known) => {
    try {
      const reach = known ?? (await http.get<ClientPage>(`/projects/${project.id}/clients/${client.id}`)).reach;
      if (reach.can) {
        open(client.id);
      } else {
        setBarred({ client, messenger, reach });
      }
    } catch (failure) {
      tellTrouble(explain(failure).words);
    }
  };
  return (
    <WritingContext value={write}>
      {children}
      {barred && <WhyNot barred={barred} onClose={() => setBarred(null)} />}
    </WritingContext>
  );
}

interface WhyNotProps {
  barred: Barred;
  onClose: () => void;
}

/** The platform's rule, before a word is typed. */
function WhyNot({ barred: { client, messenger, reach }, onClose }: WhyNotProps) {
  const { t, i18n } = useTranslation();
  const reason = reach.reason !== null && i18n.exists(`phone.reach.${reach.reason}`) ? reach.reason : 'unreachable';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('log.cannotWrite', { name: client.name })}
      size={460}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className="write-barred">
        {t(`phone.reach.${reason}`, { messenger: t(`common.messengers.${messenger}`), until: '' })}
      </p>
      <Group justify="flex-end" gap={8} mt={20}>
        <Button onClick={onClose} data-autofocus>
          {t('log.understood')}
        </Button>
      </Group>
    </Modal>
  );
}
