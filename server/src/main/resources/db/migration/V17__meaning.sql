-- What clients mean, kept when platforms change or repeat it.
alter table identity
    -- What a link carried that is none of ours; the next conversation begins with it.
    add arrived_link text;

alter table message
    -- What the platform knows the message's file by for ever: an edit with another one brought another file.
    add file_key text;

alter table message_version
    -- What the message carried before, where that is another thing now; null when it was only reworded.
    add content jsonb,
    add file_id bigint;
