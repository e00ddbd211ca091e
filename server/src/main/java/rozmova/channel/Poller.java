package rozmova.channel;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rozmova.shared.database.Database;
import rozmova.shared.work.Running;
import rozmova.shared.work.Work;
import rozmova.shared.work.WorkRunner;

/// Asks for news where the platform cannot reach us: one work for each such channel. The cursor moves only after the
/// batch before it is committed.
@Singleton
final class Poller {
    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(3);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private final Database database;
    private final ChannelHealthStore health;
    private final Channels channels;
    private final RawEvents events;
    private final WorkRunner runner;
    private final Map<Long, Running> polls = new ConcurrentHashMap<>();

    Poller(Database database, ChannelHealthStore health, Channels channels, RawEvents events, WorkRunner runner) {
        this.database = database;
        this.runner = runner;
        this.health = health;
        this.channels = channels;
        this.events = events;
    }

    /// Begins to ask, if the channel needs it and nobody does so yet.
    void start(ConnectedChannel channel) {
        if (channel.reception() == ConnectedChannel.Reception.POLLING) {
            channels.messenger(channel)
                    .polling()
                    .ifPresent(
                            polling -> polls.computeIfAbsent(channel.id(), id -> runner.start(new Poll(id, polling))));
        }
    }

    /// Asks no more.
    void stop(long channelId) {
        var poll = polls.remove(channelId);
        if (poll != null) {
            poll.stop();
        }
    }

    private boolean poll(long channelId, Polling polling) {
        var channel = channels.connected(channelId);
        var cursor = database.read(reading -> health.cursor(reading, channelId));
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

    /// Asks for the news of one channel, as long as it is connected.
    private final class Poll implements Work {
        private final long channelId;
        private final Polling polling;

        Poll(long channelId, Polling polling) {
            this.channelId = channelId;
            this.polling = polling;
        }

        @Override
        public String name() {
            return "poll-" + channelId;
        }

        @Override
        public Duration pause() {
            return BETWEEN_FAILURES;
        }

        /// Telegram refuses both of two who ask for one bot's news.
        @Override
        public boolean exclusive() {
            return true;
        }

        /// A round waits for news most of the time, and loses nothing when it is interrupted.
        @Override
        public Duration patience() {
            return Duration.ZERO;
        }

        @Override
        public boolean round() {
            return poll(channelId, polling);
        }
    }
}
