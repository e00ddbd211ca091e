package rozmova.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The passwords of ten characters and more among the million that were found most often in leaks. The list is read
/// through when it is asked, and not held: that takes milliseconds, and passwords are chosen seldom.
final class LeakedPasswords {
    private static final String LIST = "/passwords/leaked.txt";

    private LeakedPasswords() {}

    /// Whether the password is among them, in whatever letters.
    static boolean contain(String password) {
        var sought = password.toLowerCase(Locale.ROOT);
        try (var list = LeakedPasswords.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .anyMatch(sought::equals);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
