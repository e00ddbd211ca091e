import {
  type Icon,
  IconChartBar,
  IconClipboardCheck,
  IconHeadset,
  IconInbox,
  IconPlug,
  IconSettings,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Role } from '../../common/api';
import { mayAs } from '../../common/project';

export type SectionName = 'log' | 'reviews' | 'phone' | 'reports' | 'channels' | 'install' | 'team' | 'settings';

/** What is new in a section, beside its name. */
export type Badges = Partial<Record<SectionName, ReactNode>>;

interface Section {
  name: SectionName;
  to:
    | '/projects/$project/log'
    | '/projects/$project/reviews'
    | '/projects/$project/phone'
    | '/projects/$project/reports'
    | '/projects/$project/messengers'
    | '/projects/$project/widget'
    | '/projects/$project/team'
    | '/projects/$project/settings';
  icon: Icon;
  needs: Role;
}

interface SectionGroup {
  name: 'inquiries' | 'work' | 'tools';
  sections: Section[];
}

const GROUPS: SectionGroup[] = [
  {
    name: 'inquiries',
    sections: [
      { name: 'log', to: '/projects/$project/log', icon: IconInbox, needs: 'viewer' },
      { name: 'reviews', to: '/projects/$project/reviews', icon: IconClipboardCheck, needs: 'manager' },
    ],
  },
  {
    name: 'work',
    sections: [
      { name: 'phone', to: '/projects/$project/phone', icon: IconHeadset, needs: 'manager' },
      { name: 'reports', to: '/projects/$project/reports', icon: IconChartBar, needs: 'viewer' },
    ],
  },
  {
    name: 'tools',
    sections: [
      { name: 'channels', to: '/projects/$project/messengers', icon: IconPlug, needs: 'admin' },
      { name: 'install', to: '/projects/$project/widget', icon: IconWorld, needs: 'admin' },
      { name: 'team', to: '/projects/$project/team', icon: IconUsers, needs: 'admin' },
      { name: 'settings', to: '/projects/$project/settings', icon: IconSettings, needs: 'admin' },
    ],
  },
];

export interface Place extends Section {
  /** The role does not include what is there; the place itself says why, and whom to ask. */
  locked: boolean;
}

/** All places in the order of the rail, and which of them a role may use. */
export function placesFor(role: Role): { name: SectionGroup['name']; places: Place[] }[] {
  return GROUPS.map(({ name, sections }) => ({
    name,
    places: sections.map((section) => ({ ...section, locked: !mayAs(role, section.needs) })),
  }));
}
