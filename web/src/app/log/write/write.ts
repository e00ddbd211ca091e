import { useNavigate } from '@tanstack/react-router';
import { useWorkplace } from '../../../common/project';

/** *Write*: opens the Smart Phone beside the log with a client chosen; in this window if the browser forbids another. */
export function useWrite(): (client: number) => void {
  const { project } = useWorkplace();
  const navigate = useNavigate();
  return (client) => {
    const opened = window.open(
      `/window/${project.id}/phone?client=${client}`,
      'rozmova-phone',
      'popup,width=420,height=720',
    );
    if (opened) {
      opened.focus();
    } else {
      void navigate({ to: '/projects/$project/phone', params: { project: project.id }, search: { client } });
    }
  };
}
