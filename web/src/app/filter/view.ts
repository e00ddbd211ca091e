import type { Day, Project } from '../../common/api';
import type { LogSearch } from './search';

/** What an address asks for, as the server will be asked, and how to ask for something else. */
export interface LogView {
  project: Project;
  /** In the project's time zone. */
  today: Day;
  search: LogSearch;
  filter: URLSearchParams;
  show: (next: LogSearch) => void;
}
