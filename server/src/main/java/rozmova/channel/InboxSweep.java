package rozmova.channel;

import jakarta.inject.Singleton;
import java.time.Duration;
import rozmova.shared.database.Database;
import rozmova.shared.work.Work;

/// Finds the events that nobody told the inbox of: left by a restart, by a node that went away, or while it had too
/// many chats in hand.
@Singleton
final class InboxSweep implements Work {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST = 1_000;

    private final Database database;
    private final RawEventStore store;
    private final Inbox inbox;

    InboxSweep(Database database, RawEventStore store, Inbox inbox) {
        this.database = database;
        this.store = store;
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "inbox-sweep";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public boolean round() {
        database.read(reading -> store.waiting(reading, MOST)).forEach(inbox::wake);
        return false;
    }
}
