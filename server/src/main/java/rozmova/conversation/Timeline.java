package rozmova.conversation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Transaction;

/// Writes lines into threads, and lets every sink hear what happens.
@Singleton
final class Timeline {
    private final MessageStore messages;
    private final Announcer announcer;
    private final List<EventSink> sinks;

    Timeline(MessageStore messages, Announcer announcer, @All List<EventSink> sinks) {
        this.messages = messages;
        this.announcer = announcer;
        this.sinks = sinks;
    }

    /// Adds a line; empty when it stood there before.
    Optional<Long> add(Transaction transaction, ConversationRow conversation, Instant at, Line line) {
        var id = messages.insert(transaction, conversation, at, line);
        id.ifPresent(added -> announcer.message(transaction, conversation.projectId(), added));
        return id;
    }

    /// Something happened.
    ///
    /// @param author the staff member who did it; null when nobody of the staff did
    void happened(
            Transaction transaction,
            ConversationRow conversation,
            Instant at,
            @Nullable Long author,
            ConversationEvent event) {
        if (event instanceof ConversationEvent.InThread shown) {
            var ignored = add(transaction, conversation, at, new Line.Event(author, shown));
        }
        var entry = new EventSink.Entry(
                conversation.projectId(), conversation.channelId(), conversation.id(), at, author, event);
        sinks.forEach(sink -> sink.hear(transaction, entry));
    }
}
