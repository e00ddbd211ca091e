package rozmova.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a thread; the shape is documented in `docs/api.md`.
///
/// @param kind `inbound`, `outbound`, `note` or `event`
/// @param content what it carries besides text
/// @param details formatting, album, quote, and where it came from
/// @param reactions who reacts with what
/// @param versions what it said before it was edited, oldest first
/// @param state of an outbound one: how far it came
/// @param event of an event: what happened
public record Message(
        long id,
        long revision,
        String kind,
        Instant at,
        @Nullable Person author,
        String text,
        @Nullable JsonNode content,
        @Nullable JsonNode details,
        @Nullable JsonNode reactions,
        @Nullable String state,
        @Nullable Failure failure,
        @Nullable Instant editedAt,
        @Nullable JsonNode versions,
        @Nullable Instant deletedAt,
        @Nullable UUID clientKey,
        @Nullable Long replyTo,
        @Nullable JsonNode event) {
    /// Why it did not arrive.
    public record Failure(String code, @Nullable String detail) {}
}
