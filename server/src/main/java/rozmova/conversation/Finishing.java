package rozmova.conversation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.ConversationStore.Closing;
import rozmova.conversation.digest.Digests;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.work.Loop;
import rozmova.visit.Visits;

/// Closes what nobody closed, and moves into the log what has had its quiet hour. Times are the rule's, not the
/// worker's: a server that was away in between comes to the same result.
@Singleton
final class Finishing {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int BATCH = 200;

    private final Database database;
    private final ConversationStore conversations;
    private final Timeline timeline;
    private final Durations durations;
    private final Visits visits;
    private final Digests digests;
    private final InstantSource clock;
    private @Nullable Loop loop;

    Finishing(
            Database database,
            ConversationStore conversations,
            Timeline timeline,
            Durations durations,
            Visits visits,
            Digests digests,
            InstantSource clock) {
        this.database = database;
        this.conversations = conversations;
        this.timeline = timeline;
        this.durations = durations;
        this.visits = visits;
        this.digests = digests;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("finishing", LOOK, this::round);
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.close();
        }
    }

    /// Does what the rules had to do with a conversation by `at`, in case that the worker has not come to it yet, and
    /// returns it as it is then. So a message after the quiet hour begins a new one, to the second.
    Running settle(Transaction transaction, Running conversation, Instant at) {
        var settled = conversation;
        while (settled.state() != State.LOGGED && !settled.dueAt().isAfter(at)) {
            finish(transaction, settled, at);
            settled = conversations
                    .lock(transaction, conversation.projectId(), conversation.id())
                    .orElseThrow();
        }
        return settled;
    }

    /// One look at what is due; returns whether there may be more.
    boolean round() {
        var now = clock.instant();
        return database.write(transaction -> {
            var due = conversations.lockDue(transaction, now, BATCH);
            due.forEach(conversation -> finish(transaction, conversation, now));
            return due.size() == BATCH;
        });
    }

    private void finish(Transaction transaction, Running conversation, Instant now) {
        switch (conversation.state()) {
            case OPEN -> close(transaction, conversation);
            case CLOSED -> log(transaction, conversation, now);
            case LOGGED -> throw new IllegalStateException("A logged conversation is never due");
        }
        timeline.tell(transaction, conversation.projectId(), conversation.id());
    }

    private void close(Transaction transaction, Running conversation) {
        var at = conversation.dueAt();
        timeline.event(transaction, conversation, at, null, "closed-automatically");
        conversations.close(
                transaction,
                conversation,
                new Closing(at, null, null, List.of(), null),
                logging(transaction, conversation, at));
    }

    private void log(Transaction transaction, Running conversation, Instant now) {
        var closed = conversation.closedAt();
        if (closed == null) {
            throw new IllegalStateException("Conversation " + conversation.id() + " is closed since never");
        }
        var due = logging(transaction, conversation, closed);
        if (due.isAfter(now)) {
            conversations.postpone(transaction, conversation, due);
        } else {
            digests.write(transaction, conversation.projectId(), conversation.id());
            conversations.log(transaction, conversation, due);
        }
    }

    private Instant logging(Transaction transaction, Running conversation, Instant closed) {
        var visitor = conversation.visitorId();
        var seen = visitor == null
                ? null
                : visits.lastSeen(transaction, conversation.projectId(), visitor)
                        .orElse(null);
        return Durations.logging(
                closed, conversation.lastMessageAt(), seen, durations.quiet(transaction, conversation.projectId()));
    }
}
