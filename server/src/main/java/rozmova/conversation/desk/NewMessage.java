package rozmova.conversation.desk;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// What a manager sends, checked.
///
/// @param clientKey made by the browser: sending it again finds the first one
/// @param replyTo the message of the same conversation that it answers to
/// @param place a place on the map instead of words and files
/// @param kind a message to the client, or a note for colleagues
record NewMessage(
        UUID clientKey,
        Kind kind,
        String text,
        List<Long> files,
        @Nullable Long replyTo,
        @Nullable Place place) {
    private static final int MOST_TEXT = 20_000;
    private static final int MOST_FILES = 10;

    /// Checks what came over the wire.
    ///
    /// @throws Problem 422 naming the field
    static NewMessage of(Wire wire) {
        var text = wire.text() == null ? "" : wire.text().strip();
        var files = wire.files() == null ? List.<Long>of() : List.copyOf(wire.files());
        if (wire.clientKey() == null) {
            throw Problem.invalid("clientKey", "required", "Make a UUID for each message, and keep it when you repeat");
        }
        if (text.isEmpty() && files.isEmpty() && wire.place() == null) {
            throw Problem.invalid("text", "required", "Write something, or attach a file");
        }
        if (text.length() > MOST_TEXT) {
            throw Problem.invalid("text", "text-too-long", "A message may have 20,000 characters");
        }
        if (files.size() > MOST_FILES) {
            throw Problem.invalid("files", "too-many-files", "A message may have 10 files");
        }
        var place = wire.place();
        if (place != null && !place.onEarth()) {
            throw Problem.invalid("place", "place-unknown", "Latitude goes from -90 to 90, longitude from -180 to 180");
        }
        return new NewMessage(wire.clientKey(), Kind.of(wire.kind()), text, files, wire.replyTo(), place);
    }

    /// A message to the client, or a note.
    enum Kind {
        OUTBOUND,
        NOTE;

        private static Kind of(@Nullable String kind) {
            return switch (kind) {
                case null -> OUTBOUND;
                case "outbound" -> OUTBOUND;
                case "note" -> NOTE;
                default -> throw Problem.invalid("kind", "kind-unknown", "It is outbound or note");
            };
        }
    }

    /// As it comes over the wire.
    @Schema(
            name = "NewMessage",
            requiredProperties = {"clientKey"})
    record Wire(
            @Nullable UUID clientKey,

            @Schema(ref = "NewMessageKind") @Nullable String kind,

            @Nullable String text,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Long> files,
            @Nullable Long replyTo,
            @Nullable Place place) {}

    /// Degrees.
    record Place(double latitude, double longitude) {
        boolean onEarth() {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }
}
