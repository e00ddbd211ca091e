package rozmova.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// A tab of a visitor's browser, by the random names that the site script gave both.
public record BrowserTab(String visitor, String tab) {
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /// Checks what a browser sent.
    ///
    /// @throws Problem 422 naming the field that is no such name
    public static BrowserTab of(@Nullable String visitor, @Nullable String tab) {
        return new BrowserTab(checked("visitor", visitor), checked("tab", tab));
    }

    private static String checked(String field, @Nullable String value) {
        if (value == null || !RANDOM.matcher(value).matches()) {
            throw Problem.invalid(field, field + "-invalid", field + " has to be 22 characters of base64url");
        }
        return value;
    }
}
