-- What platforms tell is ordered by its own time and not by when it came: the time of the newest reaction, and of the
-- newest place of one that moves.
alter table message
    add reacted_at timestamptz,
    add moved_at timestamptz;
