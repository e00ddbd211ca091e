package rozmova.bench.sample;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A line of a thread.
///
/// @param author of the staff; null for the client and for what happens by itself
/// @param content JSON of an event; null for words
public record SampleMessage(
        Kind kind,
        Instant at,
        @Nullable Long author,
        String text,
        @Nullable String content,
        @Nullable Instant editedAt) {
    /// What kind of line it is.
    public enum Kind {
        INBOUND,
        OUTBOUND,
        NOTE,
        EVENT;

        /// As the product spells it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
