import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useTrouble } from '../../../common/problems';
import { tellTrouble } from '../../page/told';

const OFFERED_MS = 8000;

/** Says that something is gone, and for a while offers to bring it back. */
export function useUndone(): (message: string, undo: () => Promise<void>) => void {
  const { t } = useTranslation();
  const explain = useTrouble();
  return (message, undo) => {
    const bringBack = () => {
      notifications.hide(id);
      undo().catch((failure) => tellTrouble(explain(failure).words));
    };
    const id = notifications.show({
      color: 'green',
      autoClose: OFFERED_MS,
      withCloseButton: true,
      message: (
        <>
          {message}{' '}
          <button type="button" className="link-button" onClick={bringBack}>
            {t('common.undo')}
          </button>
        </>
      ),
    });
  };
}
