-- Messengers of several kinds: credentials by name, health, how far messages came, and what clients do besides writing.
alter table channel rename column token to credentials;
alter table channel
    -- The address that the platform was told last: another one there is somebody else's.
    add webhook text,
    -- The first words to a client who opens the chat.
    add welcome text,
    add problem_since timestamptz,
    add checked_at timestamptz,
    -- Events that wait on the platform's side, as far as it tells.
    add platform_waiting bigint;

-- Whose health is to be looked at next.
create index channel_checked on channel (checked_at) where state <> 'disconnected';

-- Short and readable, for a client's first message where a platform may lose the token.
alter table launch add code text;
create unique index launch_code on launch (project_id, code) where code is not null;

alter table identity
    add avatar_file_id bigint,
    -- The platform's id of the picture: another one is another picture.
    add avatar_key text,
    -- When the platform is asked who he is; null while nobody has to ask.
    add profile_due_at timestamptz,
    add profile_attempts integer not null default 0,
    add profile_at timestamptz,
    -- Everything that was sent up to these times was delivered, and read.
    add delivered_until timestamptz,
    add read_until timestamptz,
    -- He came with a link that belongs to somebody else; the next conversation is marked so.
    add arrived_shared boolean not null default false,
    -- The platform's advertisement that he came from, without a visit to the site.
    add arrived_advert text;

create index identity_profile_due on identity (profile_due_at) where profile_due_at is not null;

-- What a client was called before.
create table identity_change (
    project_id bigint not null,
    identity_id bigint not null,
    at timestamptz not null,
    field text not null check (field in ('name', 'nickname', 'avatar')),
    before text,
    after text,
    primary key (project_id, identity_id, at, field),
    foreign key (project_id, identity_id) references identity
);

alter table conversation add shared_link boolean not null default false;

alter table message
    -- Formatting, album, quote and the like, as docs/api.md shows them.
    add details jsonb,
    -- Who reacts with what.
    add reactions jsonb,
    add deleted_at timestamptz,
    -- The platform's time of an outbound message, or the nearest we know: watermarks of receipts mean it.
    add platform_at timestamptz;

-- What an edited message said before.
create table message_version (
    project_id bigint not null,
    message_id bigint not null,
    revision bigint not null,
    text text not null,
    until timestamptz not null,
    primary key (project_id, message_id, revision),
    foreign key (project_id, message_id) references message
);

-- Receipts that came before the platform had answered our own call.
create table receipt (
    project_id bigint not null,
    channel_id bigint not null,
    external_id text not null,
    state text not null check (state in ('delivered', 'read', 'failed')),
    failure_code text,
    failure_detail text,
    at timestamptz not null,
    primary key (project_id, channel_id, external_id, state)
);

create index receipt_old on receipt (at);
