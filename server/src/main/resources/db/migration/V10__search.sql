-- What the log shows, orders and finds by, kept in the conversation's own row: one table answers every filter.
alter table conversation
    -- The client's name and nickname in this channel, when the conversation was written into the log or since.
    add client_name text not null default '',
    add client_nickname text,
    -- How many messages carry a file.
    add attachments integer not null default 0,
    add messages integer generated always as (inbound + outbound) stored,
    add duration_seconds integer generated always as (extract(epoch from (closed_at - created_at))::integer) stored,
    -- How long the client waited for an answer at most, also for one that never came; in seconds by the wall clock.
    add longest_wait_seconds integer,
    -- The review's result in percent of what could be reached.
    add score smallint check (score between 0 and 100),
    add reviewed_at timestamptz,
    -- Every word of names and messages, as `rozmova.shared.words` spells them. Null of a logged conversation: to be
    -- written (again).
    add words tsvector;

-- The planner must know how often even rarer words stand: it decides between the words' index and that of the order.
alter table conversation alter words set statistics 1000;

-- Words are too varied for compression to gain anything.
alter table conversation alter words set storage external;

update conversation c
set client_name = i.name,
    client_nickname = i.nickname,
    attachments = (select count(*) from message m
                   where m.project_id = c.project_id and m.conversation_id = c.id
                     and (m.file_id is not null or m.content ->> 'type' in
                          ('photo', 'video', 'video-note', 'animation', 'audio', 'voice', 'document')))
from identity i
where i.project_id = c.project_id
  and i.id = c.identity_id
  and c.state = 'logged';

create index log_words on conversation using gin (words) with (fastupdate = off) where state = 'logged';

create index log_words_due on conversation (project_id, id) where state = 'logged' and words is null;

-- Orders by groups: within one of them the newest first. They are filters as well.
create index log_by_messenger on conversation (project_id, messenger, created_at desc, id desc) where state = 'logged';
create index log_by_source on conversation (project_id, source, created_at desc, id desc) where state = 'logged';
create index log_by_medium on conversation (project_id, medium, created_at desc, id desc) where state = 'logged';
create index log_by_campaign on conversation (project_id, campaign, created_at desc, id desc) where state = 'logged';
create index log_by_term on conversation (project_id, term, created_at desc, id desc) where state = 'logged';
create index log_by_content on conversation (project_id, content, created_at desc, id desc) where state = 'logged';
create index log_by_result on conversation (project_id, result, created_at desc, id desc) where state = 'logged';
create index log_by_closer on conversation (project_id, closed_by, created_at desc, id desc) where state = 'logged';

-- Orders by values of their own.
create index log_by_client on conversation (project_id, client_name collate "und-x-icu", id) where state = 'logged';
create index log_by_reply on conversation (project_id, last_reply_at, id) where state = 'logged';
create index log_by_first_response on conversation (project_id, first_response_seconds, id) where state = 'logged';
create index log_by_duration on conversation (project_id, duration_seconds, id) where state = 'logged';
create index log_by_messages on conversation (project_id, messages, id) where state = 'logged';
create index log_by_score on conversation (project_id, score, id) where state = 'logged';

-- Filters that let little through.
create index log_with_files on conversation (project_id, created_at desc, id desc)
    where state = 'logged' and attachments > 0;
create index log_reviewed on conversation (project_id, created_at desc, id desc)
    where state = 'logged' and reviewed_at is not null;
create index log_never_answered on conversation (project_id, created_at desc, id desc)
    where state = 'logged' and first_response_seconds is null;
create index log_silent on conversation (project_id, created_at desc, id desc)
    where state = 'logged' and longest_wait_seconds > 86400;
create index log_by_tags on conversation using gin (tags) with (fastupdate = off) where state = 'logged';
create index log_by_participants on conversation using gin (participants) with (fastupdate = off)
    where state = 'logged';

-- Named views of the log: its filter, order and columns as the address spells them.
create table log_view (
    project_id bigint not null references project,
    id bigint generated always as identity,
    staff_id bigint not null references staff,
    name text not null,
    shared boolean not null default false,
    query text not null,
    created_at timestamptz not null,
    primary key (project_id, id)
);

create unique index log_view_name on log_view (project_id, staff_id, lower(name));
