-- When the project answers: {"mon":[["09:00","18:00"]],…}; null for round the clock.
alter table project add working_hours jsonb;

-- The first answer's working seconds, beside `first_response_seconds` by the wall clock: most reports need nothing else
-- of the answers, and find it where they filter. Null when nobody of ours gave the first answer.
alter table conversation add first_response_working_seconds integer;

-- Every answer that a client waited for, written when its conversation enters the log.
create table response (
    project_id bigint not null,
    conversation_id bigint not null,
    n integer not null,
    manager_id bigint not null references staff,
    -- The first message that nobody had answered, and the answer to it.
    asked_at timestamptz not null,
    answered_at timestamptz not null,
    -- By the wall clock, since the question.
    seconds integer not null,
    -- Within the working hours of then; after a handover, since the manager had the conversation.
    working_seconds integer not null,
    -- Whether it is this manager's first one in the conversation.
    first boolean not null,
    -- Reports read a stretch of conversations, and of their answers only what the index carries.
    primary key (project_id, conversation_id, n) include (manager_id, working_seconds, first),
    foreign key (project_id, conversation_id) references conversation
);
