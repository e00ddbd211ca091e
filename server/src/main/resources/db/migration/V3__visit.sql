-- Who is on the site: a visitor is a browser, a visit one stay of it with its pages and its source.
create table visitor (
    project_id bigint not null references project,
    id bigint generated always as identity,
    key text not null,
    first_seen_at timestamptz not null,
    -- Of any of its visits, as long as that visit lives: the quiet hour counts from here.
    last_seen_at timestamptz not null,
    primary key (project_id, id),
    unique (project_id, key)
);

create table visit (
    project_id bigint not null,
    id bigint generated always as identity,
    visitor_id bigint not null,
    started_at timestamptz not null,
    last_activity_at timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at timestamptz,
    source text not null,
    medium text not null,
    campaign text not null,
    term text not null,
    content text not null,
    click_id text,
    referrer text,
    landing_page text not null,
    page_url text not null,
    page_title text,
    language text,
    time_zone text,
    device text,
    primary key (project_id, id),
    foreign key (project_id, visitor_id) references visitor
);

-- The visitor's current visit, and its first one.
create index visit_by_visitor on visit (project_id, visitor_id, started_at desc);

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
create table visit_tab (
    project_id bigint not null,
    visit_id bigint not null,
    tab text not null,
    seen_at timestamptz not null,
    primary key (project_id, visit_id, tab),
    foreign key (project_id, visit_id) references visit
);

-- Tabs whose browser died without a word.
create index visit_tab_by_time on visit_tab (seen_at);
