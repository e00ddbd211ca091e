import type { en } from './en';
import type { Translated } from './en/translated';
import { card } from './ru/card';
import { channels } from './ru/channels';
import { common } from './ru/common';
import { entry } from './ru/entry';
import { install } from './ru/install';
import { log } from './ru/log';
import { phone } from './ru/phone';
import { problems } from './ru/problems';
import { report } from './ru/report';
import { review } from './ru/review';
import { settings } from './ru/settings';
import { shell } from './ru/shell';
import { team } from './ru/team';
import { thread } from './ru/thread';

export const ru: Translated<typeof en> = {
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
