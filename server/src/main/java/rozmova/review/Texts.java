package rozmova.review;

import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// What people write into reviews: without blanks around it, and not longer than it may be.
final class Texts {
    /// Of everything that is written about a conversation.
    static final int COMMENT = 4_000;

    private Texts() {}

    /// Null when there is nothing in it.
    ///
    /// @throws Problem 422 for `field` when it is too long
    static @Nullable String optional(String field, @Nullable String text, int most) {
        // PostgreSQL has no place for the character zero.
        var clean = text == null ? "" : text.strip();
        if (clean.length() > most) {
            throw Problem.invalid(field, "too-long", "At most " + most + " characters");
        }
        return clean.isEmpty() ? null : clean;
    }

    /// As [#optional], with something in it.
    ///
    /// @throws Problem 422 for `field` when there is nothing
    static String needed(String field, @Nullable String text, int most) {
        var clean = optional(field, text, most);
        if (clean == null) {
            throw Problem.invalid(field, "required", "Write something here");
        }
        return clean;
    }

    /// A number within bounds.
    ///
    /// @throws Problem 422 for `field` when it is missing or outside
    static int within(String field, @Nullable Integer number, int least, int most) {
        if (number == null || number < least || number > most) {
            throw Problem.invalid(field, "out-of-range", "From %d to %d".formatted(least, most));
        }
        return number;
    }

    /// How many of a list are wanted at once.
    ///
    /// @throws Problem 422 when `limit` is no number from 1 to 200
    static int limit(@Nullable String limit) {
        if (limit == null || limit.isEmpty()) {
            return 50;
        }
        return within("limit", limit.matches("\\d{1,4}") ? Integer.valueOf(limit) : null, 1, 200);
    }
}
