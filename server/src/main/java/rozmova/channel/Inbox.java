package rozmova.channel;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.database.Transaction;
import rozmova.shared.work.Loop;

/// Processes the stored events: chats side by side, the events of one chat in order, each once. An event that cannot
/// be processed is set aside and blocks nothing.
@Singleton
final class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int SIDE_BY_SIDE = 12;
    private static final int BATCH = 50;
    private static final int SWEEP = 1_000;
    private static final int MOST_PROBLEM = 500;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(2);

    private final Database database;
    private final RawEventStore store;
    private final Channels channels;
    private final InboundHandler handler;
    private final MeterRegistry meters;
    private final Set<RawEvent.Lane> wanted = ConcurrentHashMap.newKeySet();
    private final Set<RawEvent.Lane> running = ConcurrentHashMap.newKeySet();
    private final Semaphore workers = new Semaphore(SIDE_BY_SIDE);
    private @Nullable Loop sweeping;
    private volatile boolean stopping;

    Inbox(Database database, RawEventStore store, Channels channels, InboundHandler handler, MeterRegistry meters) {
        this.database = database;
        this.store = store;
        this.channels = channels;
        this.handler = handler;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        sweeping = Loop.start("inbox-sweep", SWEEP_EVERY, this::sweep);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (sweeping != null) {
            sweeping.close();
        }
    }

    /// Something new stands in `lane`.
    void wake(RawEvent.Lane lane) {
        wanted.add(lane);
        if (!stopping && running.add(lane)) {
            var ignored = Thread.ofVirtual().name("inbox").start(() -> work(lane));
        }
    }

    /// Finds what nobody told us of: left by a restart, or by a node that went away.
    private boolean sweep() {
        database.read(transaction -> store.waiting(transaction, SWEEP)).forEach(this::wake);
        return false;
    }

    private void work(RawEvent.Lane lane) {
        workers.acquireUninterruptibly();
        try {
            while (wanted.remove(lane) && !stopping) {
                drain(lane);
            }
        } catch (RuntimeException failure) {
            // The database is away, or the like: the events are safe, the sweep comes back to them.
            LOG.errorf(failure, "Channel %d: events wait and will be tried again", lane.channelId());
        } finally {
            workers.release();
            running.remove(lane);
        }
        if (wanted.contains(lane)) {
            wake(lane);
        }
    }

    private void drain(RawEvent.Lane lane) {
        var size = BATCH;
        while (!stopping) {
            try {
                if (process(lane, size) < size) {
                    return;
                }
            } catch (RuntimeException failure) {
                if (Failures.passing(failure)) {
                    throw failure;
                }
                if (size == 1) {
                    setAside(lane, failure);
                }
                // One by one, to find the event that does it.
                size = 1;
            }
        }
    }

    private int process(RawEvent.Lane lane, int most) {
        return database.write(transaction -> {
            var events = store.lock(transaction, lane, most);
            if (events.isEmpty()) {
                return 0;
            }
            var channel = channels.connected(transaction, lane.channelId());
            var messenger = channels.messenger(channel);
            for (var event : events) {
                messenger.read(channel, event.body()).forEach(inbound -> handle(transaction, channel, inbound));
            }
            store.done(transaction, events);
            return events.size();
        });
    }

    private void handle(Transaction transaction, ConnectedChannel channel, Inbound inbound) {
        switch (inbound) {
            case Inbound.Ignored(var reason) ->
                meters.counter("rozmova.events.ignored", "messenger", channel.messenger(), "reason", reason)
                        .increment();
            case Inbound.Notice(var trouble) -> transaction.afterCommit(() -> channels.trouble(channel, trouble));
            case Inbound.Message message
            when message.content() instanceof Content.Pressed(var _, var callback) && callback != null -> {
                handler.handle(transaction, channel, inbound);
                transaction.afterCommit(() -> acknowledge(channel, callback));
            }
            default -> handler.handle(transaction, channel, inbound);
        }
    }

    /// Apart, so that a slow platform does not hold up what the client does next.
    private void acknowledge(ConnectedChannel channel, String callback) {
        var ignored = Thread.ofVirtual().name("acknowledge").start(() -> channels.messenger(channel)
                .acknowledge(channel, callback));
    }

    private void setAside(RawEvent.Lane lane, RuntimeException failure) {
        LOG.errorf(failure, "Channel %d: an event was set aside", lane.channelId());
        var problem = problem(failure);
        meters.counter("rozmova.events.set_aside").increment();
        database.run(transaction -> {
            List<RawEvent> events = store.lock(transaction, lane, 1);
            events.forEach(event -> store.setAside(transaction, event, problem));
        });
    }

    /// In a form that the database takes, whatever the event has put into it.
    private static String problem(RuntimeException failure) {
        var words = (failure.getClass().getSimpleName() + ": " + failure.getMessage()).replace("\0", "");
        return words.length() <= MOST_PROBLEM ? words : words.substring(0, MOST_PROBLEM);
    }
}
