package rozmova.channel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What surrounds a client's message.
///
/// @param replyTo the platform's id of the message that the client answers to
/// @param quote the words of it that the client picked out
/// @param marks the formatting of the client's text
/// @param album messages with the same one were sent together
/// @param forwardedFrom whose message the client passed on, as the platform names that person; empty when that
///     account has no name
/// @param token a launch token that came along with the message; untrusted
/// @param answered what the client answers to, for messages that do not stand here
public record Details(
        @Nullable String replyTo,
        @Nullable String quote,
        List<Mark> marks,
        @Nullable String album,
        @Nullable String forwardedFrom,
        @Nullable String token,
        @Nullable Answered answered) {
    /// Nothing.
    public static final Details NONE = new Details(null, null, List.of(), null, null, null);

    public Details {
        marks = List.copyOf(marks);
    }

    /// Without anything of what the client answers to.
    public Details(
            @Nullable String replyTo,
            @Nullable String quote,
            List<Mark> marks,
            @Nullable String album,
            @Nullable String forwardedFrom,
            @Nullable String token) {
        this(replyTo, quote, marks, album, forwardedFrom, token, null);
    }

    /// Only an answer to another message.
    public static Details reply(@Nullable String replyTo) {
        return new Details(replyTo, null, List.of(), null, null, null);
    }

    /// These, with a launch token.
    public Details withToken(@Nullable String found) {
        return new Details(replyTo, quote, marks, album, forwardedFrom, found, answered);
    }

    /// A message that was said before our time, or elsewhere.
    ///
    /// @param kind what it was besides words, as [Content.Type#label] or the platform names it; null for words only
    /// @param text its words, cut where they are long; null when it had none
    /// @param author who said it, as the platform names them; null when it does not
    @Schema(name = "AnsweredMessage")
    public record Answered(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String author) {
        private static final int MOST = 500;

        /// Null when nothing is known of it.
        public static @Nullable Answered of(@Nullable String kind, String text, @Nullable String author) {
            var said = text.isBlank() ? null : text.length() <= MOST ? text : cut(text);
            return kind == null && said == null && author == null ? null : new Answered(kind, said, author);
        }

        /// Not within a character.
        private static String cut(String text) {
            return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST) + "…";
        }
    }
}
