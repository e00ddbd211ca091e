import { createContext, useContext } from 'react';
import type { Me, Project, Role } from './api';

/** Who works, in which project, and as what. */
export interface Workplace {
  me: Me;
  project: Project;
  role: Role;
}

/** Provided by every screen below `/projects/…` and `/window/…`. */
export const WorkplaceContext = createContext<Workplace | null>(null);

/** The signed-in person and the project on screen. */
export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) {
    throw new Error('useWorkplace needs a project screen around it');
  }
  return workplace;
}

// Each role may do what the next may.
const RANKS: readonly Role[] = ['viewer', 'manager', 'supervisor', 'admin', 'owner'];

/** All roles, the mightiest first. */
export const ROLES: readonly Role[] = RANKS.toReversed();

/** Whether a role allows at least what another one does. */
export function mayAs(role: Role, needed: Role): boolean {
  return RANKS.indexOf(role) >= RANKS.indexOf(needed);
}
