package rozmova.channel;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.database.Transaction;
import rozmova.shared.work.Bell;
import rozmova.shared.work.Work;

/// Processes the stored events: chats side by side, the events of one chat in order, each once. Under load a worker
/// takes many chats into one transaction; a single event has one of its own. An event that cannot be processed is set
/// aside and blocks nothing.
@Singleton
final class Inbox implements Work {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int WORKERS = 4;
    private static final int LANES_AT_ONCE = 32;
    private static final int BATCH = 100;
    private static final int MOST_PROBLEM = 500;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Database database;
    private final RawEventStore store;
    private final Channels channels;
    private final InboundHandler handler;
    private final MeterRegistry meters;
    private final Bell bell = new Bell(WORKERS);
    private final Lanes lanes = new Lanes(bell);
    private volatile boolean stopping;

    Inbox(Database database, RawEventStore store, Channels channels, InboundHandler handler, MeterRegistry meters) {
        this.database = database;
        this.store = store;
        this.channels = channels;
        this.handler = handler;
        this.meters = meters;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public Bell bell() {
        return bell;
    }

    @Override
    public int threads() {
        return WORKERS;
    }

    @Override
    public void cutShort() {
        stopping = true;
    }

    /// Something new stands in `lane`.
    void wake(RawEvent.Lane lane) {
        lanes.wake(lane);
    }

    @Override
    public boolean round() {
        var taken = lanes.take(LANES_AT_ONCE);
        if (!taken.isEmpty()) {
            work(taken);
        }
        return !taken.isEmpty();
    }

    private void work(List<RawEvent.Lane> taken) {
        var more = false;
        try {
            more = process(taken, BATCH) == BATCH;
        } catch (RuntimeException failure) {
            if (Failures.passing(failure)) {
                // The database is away, or the like: the events are safe, the sweep comes back to them.
                LOG.errorf(failure, "Events of %d chats wait and will be tried again", taken.size());
            } else {
                taken.forEach(this::alone);
            }
        } finally {
            for (var lane : taken) {
                lanes.putBack(lane, more);
            }
        }
    }

    /// Event by event, to find the one that fails.
    private void alone(RawEvent.Lane lane) {
        var only = List.of(lane);
        try {
            var found = true;
            while (found && !stopping) {
                found = next(only, lane);
            }
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Channel %d: events wait and will be tried again", lane.channelId());
        }
    }

    private boolean next(List<RawEvent.Lane> only, RawEvent.Lane lane) {
        try {
            return process(only, 1) == 1;
        } catch (RuntimeException failure) {
            if (Failures.passing(failure)) {
                throw failure;
            }
            setAside(lane, failure);
            return true;
        }
    }

    private int process(List<RawEvent.Lane> taken, int most) {
        return database.write(transaction -> {
            var events = store.lock(transaction, taken, most);
            for (var event : events) {
                var channel = channels.connected(transaction, event.channelId());
                channels.messenger(channel)
                        .read(channel, event.body())
                        .forEach(inbound -> handle(transaction, channel, inbound));
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
        try {
            database.run(transaction -> setAside(transaction, lane, problem, true));
        } catch (RuntimeException another) {
            if (Failures.passing(another)) {
                throw another;
            }
            LOG.errorf(another, "Channel %d: nobody can be told of an event that was set aside", lane.channelId());
            database.run(transaction -> setAside(transaction, lane, problem, false));
        }
    }

    /// @param tell whether a line in the thread says so
    private void setAside(Transaction transaction, RawEvent.Lane lane, String problem, boolean tell) {
        List<RawEvent> events = store.lock(transaction, List.of(lane), 1);
        events.forEach(event -> store.setAside(transaction, event, problem));
        if (tell && !events.isEmpty() && !lane.chat().isEmpty()) {
            handler.setAside(transaction, channels.connected(transaction, lane.channelId()), lane.chat());
        }
    }

    /// The error in a form that the database takes, whatever the event has put into it.
    private static String problem(RuntimeException failure) {
        var words = (failure.getClass().getSimpleName() + ": " + failure.getMessage()).replace("\0", "");
        return words.length() <= MOST_PROBLEM ? words : words.substring(0, MOST_PROBLEM);
    }
}
