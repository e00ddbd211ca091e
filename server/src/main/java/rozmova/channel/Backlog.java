package rozmova.channel;

import rozmova.shared.database.Reading;

/// Knows how many messages wait to be sent. Implemented further along the path, where the queue is.
public interface Backlog {
    /// Messages that have not left through this channel yet.
    long waiting(Reading reading, long projectId, long channelId);
}
