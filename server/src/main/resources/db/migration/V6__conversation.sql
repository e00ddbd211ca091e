-- The heart: clients, what they and the staff write to each other, and what still has to leave.
create table client (
    project_id bigint not null references project,
    id bigint generated always as identity,
    name text not null,
    phone text,
    email text,
    language text,
    created_at timestamptz not null,
    primary key (project_id, id)
);

-- A client in one channel.
create table identity (
    project_id bigint not null,
    id bigint generated always as identity,
    client_id bigint not null,
    channel_id bigint not null,
    external_id text not null,
    -- Where to send to: the chat's id on the platform.
    chat text not null,
    name text not null,
    nickname text,
    language text,
    blocked_at timestamptz,
    last_inbound_at timestamptz,
    -- The visit that the client's last launch token belongs to; the next conversation begins with it.
    visit_id bigint,
    arrived_at timestamptz,
    created_at timestamptz not null,
    primary key (project_id, id),
    unique (project_id, channel_id, external_id),
    foreign key (project_id, client_id) references client,
    foreign key (project_id, channel_id) references channel
);

create index identity_by_client on identity (project_id, client_id);

create table conversation (
    project_id bigint not null,
    id bigint generated always as identity,
    revision bigint not null default 1,
    state text not null default 'open' check (state in ('open', 'closed', 'logged')),
    channel_id bigint not null,
    messenger text not null,
    client_id bigint not null,
    identity_id bigint not null,
    visit_id bigint,
    visitor_id bigint,
    previous_id bigint,
    manager_id bigint,
    created_at timestamptz not null,
    closed_at timestamptz,
    closed_by bigint,
    closed_automatically boolean not null default false,
    result text,
    tags text[] not null default '{}',
    comment text,
    -- Open: when it is closed if nobody writes. Closed: when it is looked at for the log.
    due_at timestamptz not null,
    logged_at timestamptz,
    last_message_at timestamptz not null,
    last_message_kind text,
    last_message_text text,
    -- Since when the client waits for an answer.
    waiting_since timestamptz,
    last_reply_by text check (last_reply_by in ('client', 'manager', 'automatic')),
    last_reply_manager_id bigint,
    last_reply_at timestamptz,
    first_inbound_at timestamptz,
    first_response_seconds integer,
    inbound integer not null default 0,
    outbound integer not null default 0,
    participants bigint[] not null default '{}',
    -- The source, copied from the visit: the log filters by it.
    source text not null default '(direct)',
    medium text not null default '(none)',
    campaign text not null default '(not set)',
    term text not null default '(not set)',
    content text not null default '(not set)',
    click_id text,
    referrer text,
    landing_page text,
    primary key (project_id, id),
    foreign key (project_id, client_id) references client,
    foreign key (project_id, identity_id) references identity,
    foreign key (project_id, channel_id) references channel
);

-- A client has one running conversation in a channel: the database refuses a second one.
create unique index conversation_running on conversation (project_id, identity_id) where state <> 'logged';

-- What has to be closed or logged next.
create index conversation_due on conversation (due_at) where state <> 'logged';

-- The visitor's running conversations, to show where on the site he is.
create index conversation_by_visitor on conversation (project_id, visitor_id)
    where state <> 'logged' and visitor_id is not null;

-- Earlier conversations of a client.
create index conversation_by_client on conversation (project_id, client_id, created_at desc);

create table file (
    project_id bigint not null references project,
    id bigint generated always as identity,
    -- SHA-256 of the bytes, in hex: the file's name on disk.
    hash text not null,
    name text not null,
    type text not null,
    size bigint not null,
    width integer,
    height integer,
    duration_seconds integer,
    created_at timestamptz not null,
    primary key (project_id, id)
);

-- One line of a thread: what the client wrote, what we wrote, a note, or an event.
create table message (
    project_id bigint not null,
    id bigint generated always as identity,
    revision bigint not null default 1,
    conversation_id bigint not null,
    channel_id bigint not null,
    kind text not null check (kind in ('inbound', 'outbound', 'note', 'event')),
    at timestamptz not null,
    author_id bigint,
    text text not null default '',
    content jsonb,
    file_id bigint,
    state text check (state in ('queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'unknown')),
    failure_code text,
    failure_detail text,
    edited_at timestamptz,
    reply_to bigint,
    -- The platform's id of the message within the channel.
    external_id text,
    -- The browser's id of the message: a repeated request finds it again.
    client_key uuid,
    primary key (project_id, id),
    foreign key (project_id, conversation_id) references conversation
);

-- A thread in order.
create index message_by_conversation on message (project_id, conversation_id, at, id);

-- The database refuses a message that the platform delivers again.
create unique index message_external on message (project_id, channel_id, external_id) where external_id is not null;

-- … and one that the browser sends again.
create unique index message_client_key on message (project_id, conversation_id, client_key)
    where client_key is not null;

-- Messages on their way out. A row leaves when its outcome is known.
create table outbox (
    project_id bigint not null,
    id bigint generated always as identity,
    channel_id bigint not null,
    conversation_id bigint not null,
    message_id bigint not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    created_at timestamptz not null,
    -- Set while a worker sends it; past that time the worker is gone and the outcome unknown.
    leased_until timestamptz,
    primary key (project_id, id),
    foreign key (project_id, message_id) references message
);

create index outbox_due on outbox (due_at, id);

-- Whether an earlier message of the conversation still waits: they leave in order.
create index outbox_order on outbox (project_id, conversation_id, id);

-- Clients' files that are still with the platform.
create table download (
    project_id bigint not null,
    message_id bigint not null,
    channel_id bigint not null,
    conversation_id bigint not null,
    remote jsonb not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    primary key (project_id, message_id),
    foreign key (project_id, message_id) references message
);

create index download_due on download (due_at);
