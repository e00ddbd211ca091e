import type { en } from './en';
import { card } from './ru/card';
import { common } from './ru/common';
import { phone } from './ru/phone';
import { problems } from './ru/problems';
import { shell } from './ru/shell';
import { thread } from './ru/thread';
import type { Translated } from './translated';

export const ru: Translated<typeof en> = { common, problems, shell, thread, card, phone };
