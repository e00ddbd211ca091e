package rozmova.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.database.Transaction;
import rozmova.shared.memory.Memory;
import rozmova.shared.work.Work;

/// Closes the conversations that nobody closed, and moves those that have had their quiet hour into the log.
@Singleton
final class Finishing implements Work {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int BATCH = 200;
    private static final int MOST_RESTING = 1_000;
    private static final Duration REST = Duration.ofMinutes(1);
    private static final Logger LOG = Logger.getLogger(Finishing.class);

    private final Database database;
    private final LiveConversations conversations;
    private final InstantSource clock;
    private final Memory<Long, Boolean> resting;

    Finishing(Database database, LiveConversations conversations, InstantSource clock) {
        this.database = database;
        this.conversations = conversations;
        this.clock = clock;
        resting = Memory.ofNumbers(clock, MOST_RESTING, REST);
    }

    @Override
    public String name() {
        return "finishing";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    /// One look at what is due; returns whether there may be more. One conversation that cannot go on holds up no
    /// other: it rests for a while, and is tried again.
    @Override
    public boolean round() {
        var now = clock.instant();
        try {
            return database.write(transaction -> {
                var due = due(transaction, now);
                due.forEach(conversation -> conversation.settle(now));
                return due.size() == BATCH;
            });
        } catch (RuntimeException failure) {
            if (Failures.passing(failure)) {
                throw failure;
            }
            LOG.warnf("Conversations that are due are finished one by one: %s", failure.toString());
            return oneByOne(now);
        }
    }

    private boolean oneByOne(Instant now) {
        var due = database.write(
                transaction -> due(transaction, now).stream().map(Place::of).toList());
        for (var place : due) {
            try {
                database.run(transaction -> conversations
                        .lock(transaction, place.projectId(), place.id())
                        .settle(now));
            } catch (RuntimeException failure) {
                // Without the database, none of them can go on: that is no fault of this one.
                if (Failures.passing(failure)) {
                    throw failure;
                }
                LOG.errorf(failure, "Conversation %d could not go on, and will be tried again in %s", place.id(), REST);
                resting.put(place.id(), true);
            }
        }
        return due.size() == BATCH;
    }

    private List<LiveConversation> due(Transaction transaction, Instant now) {
        return conversations.due(transaction, now, resting.keys(), BATCH);
    }

    /// Where a conversation is found again.
    private record Place(long projectId, long id) {
        static Place of(LiveConversation conversation) {
            return new Place(conversation.projectId(), conversation.id());
        }
    }
}
