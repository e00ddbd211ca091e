-- The click from the site into a messenger: the token that ties a conversation to its visit.
create table launch (
    project_id bigint not null references project,
    token_hash bytea not null,
    visit_id bigint not null,
    visitor_id bigint not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    -- The client's identity that came with it first; another one with the same link does not get the visit.
    claimed_by bigint,
    claimed_at timestamptz,
    primary key (project_id, token_hash),
    foreign key (project_id, visit_id) references visit,
    check ((claimed_by is null) = (claimed_at is null))
);

-- Expired tokens that nobody came with are cleared away.
create index launch_expired on launch (expires_at) where claimed_by is null;
