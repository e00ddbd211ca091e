package rozmova.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds a client's message.
///
/// @param replyTo the platform's id of the message that the client answers to
/// @param quote the words of it that the client picked out
/// @param marks the formatting of the client's text
/// @param album messages with the same one were sent together
/// @param forwardedFrom whose message the client passed on, as the platform names that person
/// @param token a launch token that came along with the message; untrusted
public record Details(
        @Nullable String replyTo,
        @Nullable String quote,
        List<Mark> marks,
        @Nullable String album,
        @Nullable String forwardedFrom,
        @Nullable String token) {
    /// Nothing.
    public static final Details NONE = new Details(null, null, List.of(), null, null, null);

    public Details {
        marks = List.copyOf(marks);
    }

    /// Only an answer to another message.
    public static Details reply(@Nullable String replyTo) {
        return new Details(replyTo, null, List.of(), null, null, null);
    }

    /// These, with a launch token.
    public Details withToken(@Nullable String found) {
        return new Details(replyTo, quote, marks, album, forwardedFrom, found);
    }
}
