import type { en } from './en';
import type { Translated } from './translated';
import { card } from './uk/card';
import { common } from './uk/common';
import { phone } from './uk/phone';
import { problems } from './uk/problems';
import { shell } from './uk/shell';
import { thread } from './uk/thread';

export const uk: Translated<typeof en> = { common, problems, shell, thread, card, phone };
