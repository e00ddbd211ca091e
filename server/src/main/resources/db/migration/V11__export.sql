-- Files made of the log in the background, and who carried what out of the house.
create table export (
    project_id bigint not null references project,
    id bigint generated always as identity,
    staff_id bigint not null references staff,
    format text not null check (format in ('csv', 'xlsx')),
    rows text not null check (rows in ('conversations', 'messages')),
    delimiter text not null check (delimiter in ('comma', 'semicolon')),
    -- Filter and order as the address of the log spells them: they are read again when the file is made.
    query text not null,
    state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    -- How often it was begun: what ends the process each time must not be tried for ever.
    attempts integer not null default 0,
    -- Rows written so far, and how many are expected; unknown where counting would take longer than writing.
    done bigint not null default 0,
    total bigint,
    size bigint,
    file_name text,
    problem text,
    created_at timestamptz not null,
    finished_at timestamptz,
    expires_at timestamptz,
    primary key (project_id, id)
);

create index export_due on export (created_at, id) where state in ('queued', 'running');
create index export_expired on export (expires_at) where expires_at is not null;
create index export_by_staff on export (project_id, staff_id, id desc);

-- What people did that others must be able to look up later. Rows are added and never removed.
create table audit_entry (
    project_id bigint not null references project,
    id bigint generated always as identity,
    at timestamptz not null,
    staff_id bigint not null references staff,
    action text not null,
    details jsonb not null,
    -- The network address; null of what was done in the background.
    address text,
    primary key (project_id, id)
);
