-- One business with its sites, channels, staff and settings. Everything else carries its project's id first.
create table project (
    id bigint generated always as identity primary key,
    key text not null unique,
    name text not null,
    time_zone text not null,
    quiet_seconds integer not null check (quiet_seconds between 0 and 86400),
    auto_close_seconds integer not null check (auto_close_seconds between 60 and 2592000),
    results text[] not null,
    script_seen_host text,
    script_seen_at timestamptz,
    created_at timestamptz not null
);
