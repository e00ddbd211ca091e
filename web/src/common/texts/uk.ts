import type { en } from './en';
import type { Translated } from './en/translated';
import { card } from './uk/card';
import { channels } from './uk/channels';
import { common } from './uk/common';
import { entry } from './uk/entry';
import { install } from './uk/install';
import { log } from './uk/log';
import { phone } from './uk/phone';
import { problems } from './uk/problems';
import { report } from './uk/report';
import { review } from './uk/review';
import { settings } from './uk/settings';
import { shell } from './uk/shell';
import { team } from './uk/team';
import { thread } from './uk/thread';

export const uk: Translated<typeof en> = {
  common,
  problems,
  shell,
  thread,
  card,
  phone,
  entry,
  log,
  channels,
  install,
  team,
  settings,
  report,
  review,
};
