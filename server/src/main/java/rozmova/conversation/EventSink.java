package rozmova.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Transaction;

/// Hears what happens to conversations, within the transaction in which it happens, in its order: what a sink writes
/// is committed together with the event or not at all, and what it throws undoes the event. For news after the commit
/// there is [ConversationListener]. Every bean of this type hears everything; a sink writes rows of its own, and
/// makes no call that may block.
public interface EventSink {
    /// Something happened to a conversation, whose row is locked.
    void hear(Transaction transaction, Entry entry);

    /// An event with where, when and by whom.
    ///
    /// @param at when it stands in the thread
    /// @param author the staff member who did it; null when nobody of the staff did
    record Entry(
            long projectId,
            long channelId,
            long conversationId,
            Instant at,
            @Nullable Long author,
            ConversationEvent event) {}
}
