import type { TFunction } from 'i18next';
import type { Message, MessageContent, Thread } from '../../../common/api';
import { eventWords } from '../../../common/thread/event-words';
import { inOrder } from '../../../common/thread/timeline';
import type { Format } from '../../../common/use-format';

/** What a transcript is told with: the reader's language and the project's time zone. */
export interface TranscriptTools {
  t: TFunction;
  format: Pick<Format, 'date' | 'time' | 'timeZone' | 'durationInWords'>;
}

/** A conversation as plain text: who it was with, where they came from, and every line of it. */
export function transcriptText(thread: Thread, tools: TranscriptTools): string {
  const lines = [...headLines(thread, tools), ''];
  let day = '';
  for (const message of inOrder(thread.messages)) {
    const messageDay = tools.format.date(message.at);
    if (messageDay !== day) {
      day = messageDay;
      lines.push('', `— ${day} —`);
    }
    lines.push(...messageLines(message, thread, tools));
  }
  return `${lines.join('\n')}\n`;
}

/** What the file is called: whose conversation, and of which day. */
export function transcriptName({ conversation: { id, client, createdAt } }: Thread, ending: 'txt' | 'json'): string {
  const name = client.name.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').trim();
  return `${createdAt.slice(0, 10)} ${name} ${id}.${ending}`;
}

function headLines({ conversation, client, visit, facts }: Thread, { t, format }: TranscriptTools): string[] {
  const { source, medium, campaign } = visit?.source ?? conversation.source;
  const nickname = conversation.client.nickname;
  const when = (at: string) => `${format.date(at)}, ${format.time(at)}`;
  const told: [string, string | null | undefined][] = [
    [t('log.columns.client'), [client.name, nickname && `@${nickname.replace(/^@/, '')}`].filter(Boolean).join(' ')],
    [t('card.phone'), client.phone],
    [t('card.email'), client.email],
    [t('log.columns.messenger'), t(`common.messengers.${conversation.messenger}`)],
    [t('log.columns.created'), `${when(conversation.createdAt)} (${format.timeZone})`],
    [t('log.columns.closed'), conversation.closedAt && when(conversation.closedAt)],
    [t('log.columns.manager'), conversation.manager?.name],
    [
      t('log.columns.source'),
      [`${source} / ${medium}`, campaign !== '(not set)' && campaign].filter(Boolean).join(', '),
    ],
    [t('log.columns.landingPage'), visit?.source.landingPage],
    [
      t('log.columns.firstResponse'),
      facts.firstResponseSeconds === null ? t('log.never') : format.durationInWords(facts.firstResponseSeconds),
    ],
    [t('log.columns.result'), conversation.result],
    [t('log.columns.tags'), conversation.tags.join(', ')],
    [t('log.columns.comment'), conversation.comment],
  ];
  return told.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
}

function messageLines(message: Message, thread: Thread, tools: TranscriptTools): string[] {
  const { t, format } = tools;
  const time = format.time(message.at);
  if (message.kind === 'event') {
    const name = message.author?.name ?? t('thread.somebody');
    return message.event ? [`${time} · ${eventWords(message.event, name, t)}`] : [];
  }
  const [first = '', ...rest] = words(message, t).split('\n');
  const signs = [
    message.kind === 'note' && t('thread.note'),
    message.editedAt !== null && t('thread.edited'),
    message.deletedAt !== null && t(message.kind === 'inbound' ? 'thread.deletedByClient' : 'thread.takenBack'),
    message.state === 'failed' && t('thread.states.failed'),
  ].filter(Boolean);
  const aside = signs.length > 0 ? ` (${signs.join(', ')})` : '';
  return [`${time} ${voice(message, thread, t)}${aside}: ${first}`, ...rest.map((line) => `      ${line}`)];
}

function voice({ kind, author, details }: Message, { client }: Thread, t: TFunction): string {
  const nobody = t(details?.elsewhere && !details.automatic ? 'log.elsewhere' : 'log.automatic');
  return kind === 'inbound' ? client.name : (author?.name ?? nobody);
}

function words({ text, content }: Message, t: TFunction): string {
  return [content && content.type !== 'pressed' ? `[${contentWords(content, t)}]` : null, text]
    .filter(Boolean)
    .join(' ');
}

function contentWords(content: Exclude<MessageContent, { type: 'pressed' }>, t: TFunction): string {
  const kind = t(`thread.kinds.${content.type}`);
  switch (content.type) {
    case 'location':
      return `${kind}: ${[content.title, content.address, `${content.latitude}, ${content.longitude}`].filter(Boolean).join(', ')}`;
    case 'contact':
      return `${kind}: ${[content.name, content.phone, ...content.phones, ...content.emails].join(', ')}`;
    case 'shared':
      return `${kind}: ${[
        content.title,
        content.url,
        content.pictures > 0 && t('thread.pictures', { count: content.pictures }),
      ]
        .filter(Boolean)
        .join(', ')}`;
    case 'unsupported':
      return `${kind}: ${t(`thread.platformKinds.${content.platformKind}` as 'thread.platformKinds.poll', { defaultValue: content.platformKind })}`;
    case 'sticker':
      return [kind, content.emoji].filter(Boolean).join(' ');
    default:
      return content.file ? `${kind}: ${content.file.name}` : kind;
  }
}
