package rozmova.staff;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// E-mail addresses, compared and stored in small letters.
final class Email {
    private static final int LONGEST = 254;
    // Not the grammar of RFC 5322: it finds slips of the pen, the invitation itself proves the rest.
    private static final Pattern COMPLETE =
            Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]{2,}");

    private Email() {}

    /// The address in small letters.
    ///
    /// @throws Problem 422 when it is not complete
    static String checked(@Nullable String email) {
        var plain = typed(email);
        if (!COMPLETE.matcher(plain).matches()) {
            throw Problem.invalid("email", "email-invalid", "Give a complete address, such as olena@shop.example");
        }
        return plain;
    }

    /// Whatever somebody typed, in the form that we compare.
    ///
    /// @throws Problem 422 when it is longer than any address
    static String typed(@Nullable String email) {
        var stripped = email == null ? "" : email.strip();
        if (stripped.length() > LONGEST) {
            throw Problem.invalid("email", "email-invalid", "An address has at most %d characters".formatted(LONGEST));
        }
        return stripped.toLowerCase(Locale.ROOT);
    }
}
