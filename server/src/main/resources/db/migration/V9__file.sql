-- How often there was no room on our disk for the file: such an attempt is not the platform's failure.
alter table download add column without_room integer not null default 0;
