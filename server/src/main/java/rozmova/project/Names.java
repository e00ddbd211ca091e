package rozmova.project;

import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// What projects and people may be called: 1 to 80 characters, blanks around them apart.
public final class Names {
    private static final int MOST = 80;

    private Names() {}

    /// The name without blanks around it.
    ///
    /// @throws Problem 422 for `field` when it is missing or too long
    public static String checked(String field, @Nullable String name) {
        var stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            throw Problem.invalid(field, "name-missing", "A name is needed");
        }
        if (stripped.length() > MOST) {
            throw Problem.invalid(field, "name-too-long", "A name has at most %d characters".formatted(MOST));
        }
        return stripped;
    }
}
