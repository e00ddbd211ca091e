-- Who does a work that only one process may do, and until when by this database's clock.
create table lease (
    work text primary key,
    holder text not null,
    ends_at timestamptz not null
);
