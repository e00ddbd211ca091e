package rozmova.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a piece of a text is formatted.
///
/// @param offset where it begins, in UTF-16 units as Java and JavaScript count them
/// @param length in the same units
/// @param url where a link leads whose words are not its address
public record Mark(
        Style style, int offset, int length, @Nullable String url) {
    /// What a reader sees.
    @Schema(name = "MarkStyle")
    public enum Style {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKETHROUGH,
        SPOILER,
        QUOTE,
        CODE,
        PRE,
        LINK;

        /// The name in JSON, such as `bold`.
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
