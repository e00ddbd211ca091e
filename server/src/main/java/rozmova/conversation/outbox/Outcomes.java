package rozmova.conversation.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import rozmova.channel.Delivery;
import rozmova.channel.Trouble;
import rozmova.client.Clients;
import rozmova.conversation.Message;
import rozmova.conversation.Messages;
import rozmova.conversation.outbox.OutboxStore.Letter;
import rozmova.shared.database.Transaction;

/// Records what became of the attempt to send a message, and whether there will be another.
@Singleton
final class Outcomes {
    /// With the pauses between them, about an hour.
    private static final int MOST_ATTEMPTS = 18;

    /// Whoever mended the account was wrong this often, or the message itself is what breaks it.
    private static final int MOST_BREAKS = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 8;

    private final OutboxStore outbox;
    private final Messages messages;
    private final Clients clients;
    private final Receipts receipts;
    private final Letters letters;
    private final InstantSource clock;
    private final MeterRegistry meters;

    Outcomes(
            OutboxStore outbox,
            Messages messages,
            Clients clients,
            Receipts receipts,
            Letters letters,
            InstantSource clock,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.messages = messages;
        this.clients = clients;
        this.receipts = receipts;
        this.letters = letters;
        this.clock = clock;
        this.meters = meters;
    }

    /// The platform answered, or did not.
    void record(Transaction transaction, Letter letter, Delivery delivery) {
        var outcome =
                switch (delivery) {
                    case Delivery.Sent sent -> sent(transaction, letter, sent);
                    case Delivery.Refused refused -> refused(transaction, letter, refused);
                    case Delivery.Unknown(var detail) -> {
                        outbox.remove(transaction, letter);
                        messages.unknown(transaction, letter.projectId(), letter.messageId(), detail);
                        yield "unknown";
                    }
                    case Delivery.Broken(var trouble) -> broken(transaction, letter, trouble);
                    case Delivery.Postponed postponed -> postpone(transaction, letter, postponed);
                };
        meters.counter("rozmova.messages.out", "outcome", outcome).increment();
        messages.changed(transaction, letter.projectId(), letter.messageId());
    }

    private String sent(Transaction transaction, Letter letter, Delivery.Sent sent) {
        outbox.remove(transaction, letter);
        messages.sent(transaction, letter.projectId(), letter.messageId(), sent.externalId(), sent.at());
        if (letters.receipted(transaction, letter)) {
            receipts.arrived(
                    transaction, letter.projectId(), letter.channelId(), sent.externalId(), letter.messageId());
        }
        return "sent";
    }

    private String refused(Transaction transaction, Letter letter, Delivery.Refused refused) {
        // First, since it locks the conversation: whoever changes a message there locks that before the queue.
        if (refused.blocked()) {
            clients.lock(transaction, letter.projectId(), letter.identityId())
                    .ifPresent(identity -> clients.blockedBefore(transaction, identity));
        }
        fail(transaction, letter, new Message.Failure(refused.code(), refused.detail()));
        return "refused";
    }

    private String broken(Transaction transaction, Letter letter, Trouble trouble) {
        if (letter.breaks() + 1 >= MOST_BREAKS) {
            fail(transaction, letter, new Message.Failure(trouble.code(), trouble.detail()));
            return "gave-up";
        }
        if (outbox.broke(transaction, letter)) {
            messages.queued(transaction, letter.projectId(), letter.messageId());
        }
        return "broken";
    }

    private String postpone(Transaction transaction, Letter letter, Delivery.Postponed postponed) {
        var asked = postponed.retryAfter();
        // Waiting as we were asked to is no failure, however old the message is by then.
        if (asked == null && letter.attempts() >= MOST_ATTEMPTS) {
            fail(transaction, letter, new Message.Failure("gave-up", postponed.detail()));
            return "gave-up";
        }
        var wait = asked == null ? pause(letter.attempts()) : asked;
        queue(transaction, letter, clock.instant().plus(wait));
        return "postponed";
    }

    /// A message whose lease was over meanwhile has left the queue. It was named unknown by then, and stays so.
    private void queue(Transaction transaction, Letter letter, Instant until) {
        if (outbox.postpone(transaction, letter, until)) {
            messages.queued(transaction, letter.projectId(), letter.messageId());
        }
    }

    private void fail(Transaction transaction, Letter letter, Message.Failure failure) {
        outbox.remove(transaction, letter);
        messages.failed(transaction, letter.projectId(), letter.messageId(), failure);
    }

    /// One second, doubling up to five minutes.
    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
