-- A connected messenger account, and every event that its platform delivered, raw and first of all.
create table channel (
    project_id bigint not null references project,
    id bigint generated always as identity unique,
    messenger text not null,
    -- The account's id on its platform.
    external_id text not null,
    name text not null,
    address text not null,
    -- What the platform gave us, encrypted.
    token bytea not null,
    -- What we gave the platform to prove itself with, encrypted.
    webhook_secret bytea not null,
    state text not null check (state in ('active', 'paused', 'broken', 'disconnected')),
    delivery text not null check (delivery in ('webhook', 'polling')),
    problem_code text,
    problem_detail text,
    poll_cursor text,
    -- The platform asked the whole account to wait.
    held_until timestamptz,
    last_event_at timestamptz,
    connected_at timestamptz not null,
    primary key (project_id, id)
);

-- One account answers in one place: two projects cannot connect the same bot.
create unique index channel_account on channel (messenger, external_id) where state <> 'disconnected';

create table raw_event (
    project_id bigint not null,
    channel_id bigint not null,
    -- The platform's own key of the event: the database refuses a second one.
    key text not null,
    id bigint generated always as identity,
    -- Events of one chat are processed in order, of different chats side by side.
    chat text not null,
    received_at timestamptz not null,
    body bytea not null,
    state text not null default 'pending' check (state in ('pending', 'done', 'set_aside')),
    problem text,
    primary key (project_id, channel_id, key),
    foreign key (project_id, channel_id) references channel
);

-- What waits to be processed, chat by chat, oldest first.
create index raw_event_pending on raw_event (project_id, channel_id, chat, id) where state = 'pending';

-- What stands aside, for the channel's page.
create index raw_event_set_aside on raw_event (project_id, channel_id) where state = 'set_aside';
