-- Who is on the site: a visitor is a browser, a visit one stay of it with its pages and its source.
create table visitor (
    project_id bigint not null references project,
    id bigint generated always as identity,
    key text not null,
    first_seen_at timestamptz not null,
    -- The visit that goes on, or else the last one.
    visit_id bigint,
    -- Whether the visitor is on the site, as everybody was told last.
    online boolean not null default false,
    primary key (project_id, id),
    unique (project_id, key)
);

-- Those who may have gone without a word.
create index visitor_online on visitor (project_id, id) where online;

create table visit (
    project_id bigint not null,
    id bigint generated always as identity,
    visitor_id bigint not null,
    started_at timestamptz not null,
    -- The last page view, or the last beat of somebody who did something. Half an hour later the visit is over.
    last_activity_at timestamptz not null,
    -- The last sign of life while the visit lived.
    last_seen_at timestamptz not null,
    source text not null,
    medium text not null,
    campaign text not null,
    term text not null,
    content text not null,
    click_id text,
    referrer text,
    landing_page text not null,
    -- The page opened last.
    page_url text not null,
    language text,
    time_zone text,
    device text check (device in ('desktop', 'mobile', 'tablet')),
    primary key (project_id, id),
    foreign key (project_id, visitor_id) references visitor
);

-- The visits of a visitor in their order: the first one, and when the visitor was last seen.
create index visit_by_visitor on visit (project_id, visitor_id, started_at, id);

create table visit_page (
    project_id bigint not null,
    visit_id bigint not null,
    id bigint generated always as identity,
    at timestamptz not null,
    url text not null,
    title text,
    primary key (project_id, visit_id, id),
    foreign key (project_id, visit_id) references visit
);

-- Open tabs: a visitor is on the site while one of them was heard of lately.
create table visitor_tab (
    project_id bigint not null,
    visitor_id bigint not null,
    tab text not null,
    seen_at timestamptz not null,
    primary key (project_id, visitor_id, tab),
    foreign key (project_id, visitor_id) references visitor
);

-- Tabs whose browser died without a word.
create index visitor_tab_by_time on visitor_tab (seen_at);
