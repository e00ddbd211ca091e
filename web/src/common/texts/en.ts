import { card } from './en/card';
import { common } from './en/common';
import { phone } from './en/phone';
import { problems } from './en/problems';
import { shell } from './en/shell';
import { thread } from './en/thread';

/** Everything the screens say, by area. English decides which keys there are. */
export const en = { common, problems, shell, thread, card, phone };
