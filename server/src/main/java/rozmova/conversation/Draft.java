package rozmova.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line that is about to stand in a thread.
///
/// @param replyTo the platform's id of the message that it answers to
record Draft(
        Running conversation,
        String kind,
        Instant at,
        @Nullable Long author,
        String text,
        @Nullable JsonNode content,
        @Nullable Long file,
        @Nullable String state,
        @Nullable Instant editedAt,
        @Nullable String replyTo,
        @Nullable String externalId,
        @Nullable UUID clientKey) {

    static Draft event(Running conversation, Instant at, @Nullable Long author, JsonNode event) {
        return new Draft(conversation, "event", at, author, "", event, null, null, null, null, null, null);
    }

    static Draft note(Running conversation, Instant at, long author, String text, UUID clientKey) {
        return new Draft(conversation, "note", at, author, text, null, null, null, null, null, null, clientKey);
    }

    static Draft outbound(
            Running conversation,
            Instant at,
            long author,
            String text,
            @Nullable JsonNode content,
            @Nullable Long file,
            @Nullable UUID clientKey) {
        return new Draft(
                conversation, "outbound", at, author, text, content, file, "queued", null, null, null, clientKey);
    }

    static Draft inbound(
            Running conversation,
            Instant at,
            String text,
            @Nullable JsonNode content,
            String externalId,
            @Nullable String replyTo,
            @Nullable Instant editedAt) {
        return new Draft(
                conversation, "inbound", at, null, text, content, null, null, editedAt, replyTo, externalId, null);
    }
}
