-- The log: the finished conversations, in the orders and by the filters that its table has.
create index log_by_creation on conversation (project_id, created_at desc, id desc) where state = 'logged';

create index log_by_manager on conversation (project_id, manager_id, created_at desc, id desc) where state = 'logged';

create index log_by_channel on conversation (project_id, channel_id, created_at desc, id desc) where state = 'logged';

create index log_by_closing on conversation (project_id, closed_at desc, id desc) where state = 'logged';

create index log_unanswered on conversation (project_id, created_at desc, id desc)
    where state = 'logged' and waiting_since is not null;
