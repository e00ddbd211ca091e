package rozmova.channel;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import rozmova.shared.database.Database;
import rozmova.shared.work.Batcher;

/// What the platforms deliver, stored before anything else is done with it. Only then it is acknowledged; a repeated
/// delivery is the same row.
@Singleton
final class RawEvents {
    private static final int BATCH = 500;

    private final Database database;
    private final RawEventStore store;
    private final InstantSource clock;
    private final Inbox inbox;
    private final MeterRegistry meters;
    private final Batcher<RawEvent> batcher;

    RawEvents(Database database, RawEventStore store, InstantSource clock, Inbox inbox, MeterRegistry meters) {
        this.database = database;
        this.store = store;
        this.clock = clock;
        this.inbox = inbox;
        this.meters = meters;
        // On an ordinary disk a commit is what costs: deliveries that arrive together share one.
        batcher = Batcher.start("raw-events", BATCH, this::insert);
    }

    /// Stores one event and returns when it is committed.
    void accept(ConnectedChannel channel, Envelope envelope) {
        var event = event(channel, envelope);
        batcher.submit(event);
        meters.counter("rozmova.events.received", "messenger", channel.messenger())
                .increment();
        inbox.wake(event.lane());
    }

    /// Stores a batch that we asked for, all or nothing.
    void acceptAll(ConnectedChannel channel, Channel messenger, List<byte[]> bodies) {
        var events = bodies.stream()
                .flatMap(body -> messenger.envelopes(body).stream())
                .map(envelope -> event(channel, envelope))
                .toList();
        if (events.isEmpty()) {
            return;
        }
        insert(events);
        meters.counter("rozmova.events.received", "messenger", channel.messenger())
                .increment(events.size());
        events.forEach(event -> inbox.wake(event.lane()));
    }

    @PreDestroy
    void stop() {
        batcher.close();
    }

    private RawEvent event(ConnectedChannel channel, Envelope envelope) {
        return new RawEvent(
                channel.projectId(), channel.id(), envelope.key(), envelope.chat(), clock.instant(), envelope.body());
    }

    private void insert(List<RawEvent> events) {
        database.run(transaction -> {
            store.insert(transaction, events);
            var heard = new HashSet<Long>();
            for (var event : events) {
                if (heard.add(event.channelId())) {
                    store.heard(transaction, event.projectId(), event.channelId(), event.receivedAt());
                }
            }
        });
    }
}
