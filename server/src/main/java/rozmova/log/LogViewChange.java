package rozmova.log;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// What of a view is to be set; null leaves it.
@Schema(name = "SavedViewChange")
record LogViewChange(
        @Nullable String name,
        @Nullable Boolean shared,
        @Nullable String query) {
    private static final int MOST_NAME = 60;
    private static final int MOST_QUERY = 4_000;

    /// Trimmed, and nothing is longer than it may be.
    ///
    /// @throws Problem 422 naming the field
    LogViewChange checked() {
        var clean = name == null ? null : name.strip();
        if (clean != null && (clean.isEmpty() || clean.length() > MOST_NAME)) {
            throw Problem.invalid("name", "out-of-range", "From 1 to " + MOST_NAME + " characters");
        }
        if (query != null && query.length() > MOST_QUERY) {
            throw Problem.invalid("query", "too-long", "At most " + MOST_QUERY + " characters");
        }
        return new LogViewChange(clean, shared, query);
    }

    /// As [#checked], for a view that is new.
    LogViewChange complete() {
        if (name == null) {
            throw Problem.invalid("name", "missing", "A view needs a name");
        }
        if (query == null) {
            throw Problem.invalid("query", "missing", "What the view shows, possibly nothing: an empty text");
        }
        return checked();
    }
}
