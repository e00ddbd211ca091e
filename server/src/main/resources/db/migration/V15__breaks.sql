-- How often a message met an account that did not work: it waits behind the others.
alter table outbox add breaks integer not null default 0;

drop index outbox_due;
create index outbox_due on outbox (breaks, due_at, id);
