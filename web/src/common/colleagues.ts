import { queryOptions } from '@tanstack/react-query';
import type { Role, Team } from './api';
import { http } from './http';
import { mayAs, ROLES } from './project';

/** Everybody in the project, and for administrators who is invited. */
export const staffQuery = (project: number) =>
  queryOptions({
    queryKey: ['staff', project],
    queryFn: ({ signal }) => http.get<Team>(`/projects/${project}/staff`, { signal }),
  });

const MOST_ASKED = 2;

/** Whom to ask for something that needs a role: those who stand nearest above first, and not more than one can choose from. */
export function whomToAsk<Person extends { role: Role }>(staff: readonly Person[], needs: Role): Person[] {
  return staff
    .filter(({ role }) => mayAs(role, needs))
    .toSorted((one, other) => ROLES.indexOf(other.role) - ROLES.indexOf(one.role))
    .slice(0, MOST_ASKED);
}
