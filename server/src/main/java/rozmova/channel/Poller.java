package rozmova.channel;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rozmova.shared.database.Database;
import rozmova.shared.work.Loop;

/// Asks for news where the platform cannot reach us: one loop for each such channel. The cursor moves only after the
/// batch before it is committed.
@Singleton
final class Poller {
    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(3);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private final Database database;
    private final ChannelHealthStore health;
    private final Channels channels;
    private final RawEvents events;
    private final Map<Long, Loop> loops = new ConcurrentHashMap<>();

    Poller(Database database, ChannelHealthStore health, Channels channels, RawEvents events) {
        this.database = database;
        this.health = health;
        this.channels = channels;
        this.events = events;
    }

    /// Begins to ask, if the channel needs it and nobody does so yet.
    void start(ConnectedChannel channel) {
        if (channel.reception() == ConnectedChannel.Reception.POLLING) {
            channels.messenger(channel)
                    .polling()
                    .ifPresent(polling -> loops.computeIfAbsent(
                            channel.id(), id -> Loop.start("poll-" + id, BETWEEN_FAILURES, () -> poll(id, polling))));
        }
    }

    /// Asks no more.
    void stop(long channelId) {
        var loop = loops.remove(channelId);
        if (loop != null) {
            loop.abandon();
        }
    }

    @PreDestroy
    void stopAll() {
        loops.values().forEach(Loop::abandon);
    }

    private boolean poll(long channelId, Polling polling) {
        var channel = channels.connected(channelId);
        var cursor = database.read(transaction -> health.cursor(transaction, channelId));
        var asked = System.nanoTime();
        return switch (polling.poll(channel, cursor)) {
            case Polling.Batch.News(var bodies, var next) -> {
                events.acceptAll(channel, channels.messenger(channel), bodies);
                database.run(transaction -> health.polled(transaction, channel, next));
                // A platform that does not let us wait must not be asked without a pause.
                yield !bodies.isEmpty() || System.nanoTime() - asked > SHORTEST_WAIT.toNanos();
            }
            case Polling.Batch.Failed(var trouble) -> {
                channels.trouble(channel, trouble);
                yield false;
            }
        };
    }
}
