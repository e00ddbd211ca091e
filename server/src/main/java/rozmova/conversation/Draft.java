package rozmova.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line that is about to stand in a thread.
///
/// @param replyTo the platform's id of the message that it answers to
/// @param replyToId our own id of that message
record Draft(
        Running conversation,
        String kind,
        Instant at,
        @Nullable Long author,
        String text,
        @Nullable JsonNode content,
        @Nullable JsonNode details,
        @Nullable Long file,
        @Nullable String state,
        @Nullable Instant editedAt,
        @Nullable String replyTo,
        @Nullable Long replyToId,
        @Nullable String externalId,
        @Nullable UUID clientKey) {

    static Draft event(Running conversation, Instant at, @Nullable Long author, JsonNode event) {
        return new Draft(conversation, "event", at, author, "", event, null, null, null, null, null, null, null, null);
    }

    static Draft note(Running conversation, Instant at, long author, String text, UUID clientKey) {
        return new Draft(
                conversation, "note", at, author, text, null, null, null, null, null, null, null, null, clientKey);
    }

    static Draft outbound(
            Running conversation,
            Instant at,
            long author,
            String text,
            @Nullable JsonNode content,
            @Nullable Long file,
            @Nullable Long replyToId,
            @Nullable UUID clientKey) {
        return new Draft(
                conversation,
                "outbound",
                at,
                author,
                text,
                content,
                null,
                file,
                "queued",
                null,
                null,
                replyToId,
                null,
                clientKey);
    }

    /// What somebody wrote to the client without us.
    static Draft elsewhere(
            Running conversation,
            Instant at,
            String text,
            @Nullable JsonNode content,
            JsonNode details,
            String externalId) {
        return new Draft(
                conversation,
                "outbound",
                at,
                null,
                text,
                content,
                details,
                null,
                "sent",
                null,
                null,
                null,
                externalId,
                null);
    }

    static Draft inbound(
            Running conversation,
            Instant at,
            String text,
            @Nullable JsonNode content,
            @Nullable JsonNode details,
            String externalId,
            @Nullable String replyTo,
            @Nullable Instant editedAt) {
        return new Draft(
                conversation,
                "inbound",
                at,
                null,
                text,
                content,
                details,
                null,
                null,
                editedAt,
                replyTo,
                null,
                externalId,
                null);
    }
}
