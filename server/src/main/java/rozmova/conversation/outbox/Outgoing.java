package rozmova.conversation.outbox;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import rozmova.channel.Backlog;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.conversation.Messages;
import rozmova.conversation.outbox.OutboxStore.Letter;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.work.Bell;
import rozmova.shared.work.SideBySide;
import rozmova.shared.work.Work;

/// Sends what waits in the outbox: claim with a lease, commit, call the platform, record the outcome. No transaction is
/// open during the call. Messages of one conversation leave one after the other.
@Singleton
final class Outgoing implements Work, Backlog {
    private static final Logger LOG = Logger.getLogger(Outgoing.class);
    private static final int AT_ONCE = 16;
    private static final int MOST_IN_A_ROW = 20;

    /// Longer than any call may take: a sender whose lease is over is gone.
    private static final Duration LEASE = Duration.ofMinutes(4);

    private static final Duration LOOK = Duration.ofMillis(500);
    /// A clock that goes back by less only makes a message wait by as much longer.
    private static final Duration HARMLESS = Duration.ofMinutes(1);

    private static final Duration ORPHANS_EVERY = Duration.ofSeconds(20);
    private static final Duration NOTE_PAUSE = Duration.ofSeconds(1);
    /// Together less than the lease: past it, the message counts as an orphan.
    private static final int NOTE_ATTEMPTS = 120;

    private final Database database;
    private final OutboxStore outbox;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Messages messages;
    private final Channels channels;
    private final InstantSource clock;
    private final Bell bell = new Bell();
    private final SideBySide sending = new SideBySide("send", AT_ONCE, bell);
    private volatile Instant orphansSought = Instant.EPOCH;
    private volatile Instant lastRound = Instant.EPOCH;
    private volatile boolean stopping;

    Outgoing(
            Database database,
            OutboxStore outbox,
            Outcomes outcomes,
            Letters letters,
            Messages messages,
            Channels channels,
            InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.outcomes = outcomes;
        this.letters = letters;
        this.messages = messages;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outgoing";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    @Override
    public Bell bell() {
        return bell;
    }

    /// What is being sent is not waited for; only nothing more of its conversation follows.
    @Override
    public void cutShort() {
        stopping = true;
    }

    void filled(@Observes Outbox.Filled news) {
        bell.ring();
    }

    @Override
    public long waiting(Reading reading, long projectId, long channelId) {
        return outbox.waiting(reading, projectId, channelId);
    }

    @Override
    public boolean round() {
        var now = clock.instant();
        if (now.plus(HARMLESS).isBefore(lastRound)) {
            LOG.warnf("The clock was set back from %s to %s: waiting messages are tried now", lastRound, now);
            orphansSought = Instant.EPOCH;
            database.run(transaction -> outbox.hasten(transaction, now));
        }
        lastRound = now;
        if (!now.isBefore(orphansSought.plus(ORPHANS_EVERY))) {
            orphansSought = now;
            database.run(transaction -> orphans(transaction, now));
        }
        var room = sending.room();
        if (room == 0) {
            return false;
        }
        for (var letter : database.write(transaction -> outbox.claim(transaction, now, now.plus(LEASE), room))) {
            sending.start(() -> deliver(letter));
        }
        return false;
    }

    /// A message whose sender went away: nobody knows what became of it.
    private void orphans(Transaction transaction, Instant now) {
        outbox.removeOrphans(transaction, now)
                .forEach(orphan ->
                        messages.unknown(transaction, orphan.projectId(), orphan.messageId(), "The sender went away"));
    }

    /// One message, and what its conversation has next: looking through the whole queue for each would take the time
    /// that sending takes. Others have their turn after some of them.
    private void deliver(Letter first) {
        var letter = first;
        try {
            for (var row = 1; ; row++) {
                var next = note(letter, send(letter), row < MOST_IN_A_ROW && !stopping);
                if (next.isEmpty()) {
                    return;
                }
                letter = next.get();
            }
        } catch (RuntimeException failure) {
            // The lease runs out, and the message is shown as what it is: nobody knows whether it arrived.
            LOG.errorf(failure, "Message %d: the outcome of sending could not be recorded", letter.messageId());
        }
    }

    private Delivery send(Letter letter) {
        ConnectedChannel channel;
        Outbound outbound;
        try {
            channel = channels.connected(letter.channelId());
            outbound = letters.outbound(letter);
        } catch (RuntimeException failure) {
            if (!Failures.passing(failure)) {
                throw failure;
            }
            return new Delivery.Postponed(null, false, "The database was away");
        }
        return channels.send(channel, outbound);
    }

    /// The outcome is known, and it would be a pity to forget it because the database is away for a moment.
    private Optional<Letter> note(Letter letter, Delivery delivery, boolean more) {
        for (var attempt = 1; ; attempt++) {
            try {
                return database.write(transaction -> {
                    outcomes.record(transaction, letter, delivery);
                    var now = clock.instant();
                    return more ? outbox.next(transaction, letter, now, now.plus(LEASE)) : Optional.empty();
                });
            } catch (RuntimeException failure) {
                if (!Failures.passing(failure) || attempt == NOTE_ATTEMPTS) {
                    throw failure;
                }
                LOG.warnf("Message %d: its outcome is noted later (%s)", letter.messageId(), failure.getMessage());
            }
            LockSupport.parkNanos(NOTE_PAUSE.toNanos());
        }
    }
}
