package rozmova.bench.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.bench.sample.SampleMessage.Kind;

/// A finished conversation. What the product keeps beside a thread is derived from the thread.
///
/// @param number counted from 0
/// @param client number of the person, counted from 0
/// @param newClient whether the person never wrote before
/// @param messenger where the person writes, always the same one
/// @param previous number of the person's conversation before this one
/// @param manager who is responsible
/// @param messages the thread with its events, in order
public record SampleConversation(
        long number,
        long client,
        boolean newClient,
        Person person,
        Messenger messenger,
        @Nullable Long previous,
        @Nullable SampleVisit visit,
        @Nullable Long manager,
        @Nullable Long closedBy,
        Instant closedAt,
        Instant loggedAt,
        @Nullable String result,
        List<String> tags,
        List<SampleMessage> messages) {
    public SampleConversation {
        tags = List.copyOf(tags);
        messages = List.copyOf(messages);
    }

    /// When the client wrote first.
    public Instant createdAt() {
        return words().findFirst().orElseThrow().at();
    }

    public boolean closedAutomatically() {
        return closedBy == null;
    }

    public int inbound() {
        return (int) words().filter(message -> message.kind() == Kind.INBOUND).count();
    }

    public int outbound() {
        return (int) words().filter(message -> message.kind() == Kind.OUTBOUND).count();
    }

    /// The last thing that client or shop wrote.
    public SampleMessage last() {
        return words().reduce((earlier, later) -> later).orElseThrow();
    }

    /// When the client wrote last.
    public Instant lastInboundAt() {
        return words().filter(message -> message.kind() == Kind.INBOUND)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .at();
    }

    /// The first line of the client that nobody answered.
    public @Nullable Instant waitingSince() {
        var waiting = words().toList().reversed().stream()
                .takeWhile(message -> message.kind() == Kind.INBOUND)
                .toList();
        return waiting.isEmpty() ? null : waiting.getLast().at();
    }

    public @Nullable Integer firstResponseSeconds() {
        return words().filter(message -> message.kind() == Kind.OUTBOUND)
                .findFirst()
                .map(answer -> (int) Duration.between(createdAt(), answer.at()).toSeconds())
                .orElse(null);
    }

    /// How long the client waited at most: for an answer, or in vain until the conversation was closed. Null
    /// for one who never waited.
    public @Nullable Integer longestWaitSeconds() {
        var longest = -1L;
        Instant asked = null;
        for (var message : words().toList()) {
            if (message.kind() == Kind.INBOUND) {
                asked = asked == null ? message.at() : asked;
            } else if (asked != null) {
                longest =
                        Math.max(longest, Duration.between(asked, message.at()).toSeconds());
                asked = null;
            }
        }
        if (asked != null) {
            longest = Math.max(longest, Duration.between(asked, closedAt).toSeconds());
        }
        return longest < 0 ? null : Integer.valueOf((int) longest);
    }

    /// Everybody of the staff who was responsible or wrote, in that order.
    public List<Long> participants() {
        return Stream.concat(
                        Stream.ofNullable(manager),
                        words().map(SampleMessage::author).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    /// What client and shop wrote to each other.
    private Stream<SampleMessage> words() {
        return messages.stream().filter(message -> message.kind() == Kind.INBOUND || message.kind() == Kind.OUTBOUND);
    }
}
