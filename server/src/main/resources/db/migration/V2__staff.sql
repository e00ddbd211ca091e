-- People who sign in, what they may do in which project, and how they got in.
create table staff (
    id bigint generated always as identity primary key,
    email text not null,
    name text not null,
    password_hash text not null,
    locale text not null check (locale in ('en', 'uk', 'ru')),
    created_at timestamptz not null
);

create unique index staff_email on staff (lower(email));

create table membership (
    project_id bigint not null references project,
    staff_id bigint not null references staff,
    role text not null check (role in ('owner', 'admin', 'supervisor', 'manager', 'viewer')),
    created_at timestamptz not null,
    -- Who left keeps the row: what they wrote still carries their name.
    left_at timestamptz,
    primary key (project_id, staff_id)
);

create index membership_by_staff on membership (staff_id) where left_at is null;

-- The token itself is only in the browser's cookie; here stands its SHA-256.
create table session (
    token_hash bytea primary key,
    staff_id bigint not null references staff,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    user_agent text
);

create index session_by_staff on session (staff_id);

-- Expired sessions are cleared away when somebody signs in.
create index session_expired on session (expires_at);

create table invite (
    project_id bigint not null references project,
    id bigint generated always as identity,
    token_hash bytea not null unique,
    email text not null,
    role text not null check (role in ('admin', 'supervisor', 'manager', 'viewer')),
    invited_by bigint not null references staff,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (project_id, id)
);
