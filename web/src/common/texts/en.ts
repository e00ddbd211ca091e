import { card } from './en/card';
import { channels } from './en/channels';
import { common } from './en/common';
import { entry } from './en/entry';
import { install } from './en/install';
import { log } from './en/log';
import { phone } from './en/phone';
import { problems } from './en/problems';
import { report } from './en/report';
import { review } from './en/review';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { team } from './en/team';
import { thread } from './en/thread';

/** Everything the screens say, by area. English decides which keys there are. */
export const en = {
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
