package rozmova.channel;

import rozmova.shared.database.Transaction;

/// Knows how many messages wait to be sent. Implemented further along the path, where the queue is.
public interface Backlog {
    /// Messages that have not left through this channel yet.
    long waiting(Transaction transaction, long projectId, long channelId);
}
