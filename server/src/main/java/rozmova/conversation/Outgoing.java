package rozmova.conversation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Backlog;
import rozmova.channel.Channels;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.conversation.OutboxStore.Letter;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.database.Transaction;
import rozmova.shared.work.Loop;

/// Sends what waits in the outbox: claim with a lease, commit, call the platform, record the outcome. No transaction is
/// open during the call. Messages of one conversation leave one after the other.
@Singleton
final class Outgoing implements Backlog {
    private static final Logger LOG = Logger.getLogger(Outgoing.class);
    private static final int SIDE_BY_SIDE = 16;
    private static final int MOST_IN_A_ROW = 20;

    /// Longer than any call may take: whose lease is over, is gone.
    private static final Duration LEASE = Duration.ofMinutes(4);

    private static final Duration LOOK = Duration.ofMillis(500);
    /// A clock that goes back by less only makes a message wait by as much longer.
    private static final Duration HARMLESS = Duration.ofMinutes(1);

    private static final Duration ORPHANS_EVERY = Duration.ofSeconds(20);
    private static final Duration NOTE_PAUSE = Duration.ofSeconds(1);
    /// Together less than the lease: past it, the message counts as an orphan.
    private static final int NOTE_ATTEMPTS = 120;

    /// With the pauses between them, about an hour.
    private static final int MOST_ATTEMPTS = 18;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 8;

    private final Database database;
    private final OutboxStore outbox;
    private final MessageStore messages;
    private final ClientStore clients;
    private final Receipts receipts;
    private final Letters letters;
    private final Timeline timeline;
    private final Channels channels;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final Semaphore free = new Semaphore(SIDE_BY_SIDE);
    private volatile Instant orphansSought = Instant.EPOCH;
    private volatile Instant lastRound = Instant.EPOCH;
    private volatile boolean stopping;
    private @Nullable Loop loop;

    Outgoing(
            Database database,
            OutboxStore outbox,
            MessageStore messages,
            ClientStore clients,
            Receipts receipts,
            Letters letters,
            Timeline timeline,
            Channels channels,
            InstantSource clock,
            MeterRegistry meters) {
        this.database = database;
        this.outbox = outbox;
        this.messages = messages;
        this.clients = clients;
        this.receipts = receipts;
        this.letters = letters;
        this.timeline = timeline;
        this.channels = channels;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        loop = Loop.start("outgoing", LOOK, this::round);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        if (loop != null) {
            loop.close();
        }
    }

    /// Something new waits.
    void wake() {
        if (loop != null) {
            loop.wake();
        }
    }

    @Override
    public long waiting(Transaction transaction, long projectId, long channelId) {
        return outbox.waiting(transaction, projectId, channelId);
    }

    boolean round() {
        var now = clock.instant();
        if (now.plus(HARMLESS).isBefore(lastRound)) {
            LOG.warnf("The clock was set back from %s to %s: what waits is tried now", lastRound, now);
            orphansSought = Instant.EPOCH;
            database.run(transaction -> outbox.hasten(transaction, now));
        }
        lastRound = now;
        if (!now.isBefore(orphansSought.plus(ORPHANS_EVERY))) {
            orphansSought = now;
            database.run(transaction -> orphans(transaction, now));
        }
        var room = free.availablePermits();
        if (room == 0) {
            return false;
        }
        for (var letter : database.write(transaction -> outbox.claim(transaction, now, now.plus(LEASE), room))) {
            free.acquireUninterruptibly();
            var ignored = Thread.ofVirtual().name("send").start(() -> deliver(letter));
        }
        return false;
    }

    /// Whose sender went away, nobody knows about.
    private void orphans(Transaction transaction, Instant now) {
        outbox.removeOrphans(transaction, now).forEach(orphan -> {
            messages.unknown(transaction, orphan.projectId(), orphan.messageId(), "The sender went away");
            timeline.tellMessage(transaction, orphan.projectId(), orphan.messageId());
        });
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
        } finally {
            free.release();
            wake();
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
                    record(transaction, letter, delivery);
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

    private void record(Transaction transaction, Letter letter, Delivery delivery) {
        var now = clock.instant();
        var outcome =
                switch (delivery) {
                    case Delivery.Sent sent -> {
                        outbox.remove(transaction, letter);
                        messages.sent(
                                transaction, letter.projectId(), letter.messageId(), sent.externalId(), sent.at());
                        if (letters.receipted(transaction, letter)) {
                            receipts.arrived(
                                    transaction,
                                    letter.projectId(),
                                    letter.channelId(),
                                    sent.externalId(),
                                    letter.messageId());
                        }
                        yield "sent";
                    }
                    case Delivery.Refused refused -> {
                        fail(transaction, letter, new Message.Failure(refused.code(), refused.detail()));
                        if (refused.blocked()) {
                            blocked(transaction, letter);
                        }
                        yield "refused";
                    }
                    case Delivery.Unknown(var detail) -> {
                        outbox.remove(transaction, letter);
                        messages.unknown(transaction, letter.projectId(), letter.messageId(), detail);
                        yield "unknown";
                    }
                    case Delivery.Broken(var trouble) -> {
                        queue(transaction, letter, now);
                        yield "broken";
                    }
                    case Delivery.Postponed postponed -> postpone(transaction, letter, postponed);
                };
        meters.counter("rozmova.messages.out", "outcome", outcome).increment();
        timeline.tellMessage(transaction, letter.projectId(), letter.messageId());
    }

    private String postpone(Transaction transaction, Letter letter, Delivery.Postponed postponed) {
        var now = clock.instant();
        var asked = postponed.retryAfter();
        // Waiting as we were asked to is no failure, however old the message is by then.
        if (asked == null && letter.attempts() >= MOST_ATTEMPTS) {
            fail(transaction, letter, new Message.Failure("gave-up", postponed.detail()));
            return "gave-up";
        }
        var wait = asked == null ? pause(letter.attempts()) : asked;
        queue(transaction, letter, now.plus(wait));
        return "postponed";
    }

    /// A message whose lease was over meanwhile has left the queue. It was named unknown by then, and stays so.
    private void queue(Transaction transaction, Letter letter, Instant until) {
        if (outbox.postpone(transaction, letter, until)) {
            messages.state(transaction, letter.projectId(), letter.messageId(), "queued", null);
        }
    }

    private void fail(Transaction transaction, Letter letter, Message.Failure failure) {
        outbox.remove(transaction, letter);
        messages.state(transaction, letter.projectId(), letter.messageId(), "failed", failure);
    }

    private void blocked(Transaction transaction, Letter letter) {
        clients.lock(transaction, letter.projectId(), letter.identityId())
                .ifPresent(identity -> clients.block(transaction, identity, clock.instant()));
    }

    /// One second, doubling up to five minutes.
    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
