package rozmova.launch;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A launch's short name, for people: it stands in the first message that a messenger proposes to the client, where the
/// token itself may get lost on the way. Written `#K7M2QXWP`; letters that look like digits are left out. Guessing one
/// gains nothing but a visit in the guesser's own conversation.
final class LaunchCode {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final Pattern IN_WORDS =
            Pattern.compile("#([" + LETTERS + "]{" + LENGTH + "})(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
    private static final SecureRandom RANDOM = new SecureRandom();

    /// What people call such a number, in the languages of the widget.
    private static final Map<String, String> NAMES = Map.of(
            "en", "Request",
            "uk", "Звернення",
            "ru", "Обращение",
            "pl", "Zapytanie",
            "de", "Anfrage",
            "es", "Consulta");

    private LaunchCode() {}

    /// A new one, one of 31 to the power of eight.
    static String create() {
        var code = new StringBuilder(LENGTH);
        for (var letter = 0; letter < LENGTH; letter++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// The code that stands in a client's words, if there is any; people change the case of what they copy.
    static Optional<String> in(String words) {
        var found = IN_WORDS.matcher(words);
        return found.find() ? Optional.of(found.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /// What the client's first message begins with: the code, with its name where the language has one.
    ///
    /// @param language two letters; null when nobody has said
    static String words(String code, @Nullable String language) {
        var name = language == null ? null : NAMES.get(language);
        return name == null ? "#" + code + " " : "%s #%s: ".formatted(name, code);
    }

    /// What the client has added by themselves; empty when that is nothing.
    static String without(String code, String words) {
        var names = String.join("|", NAMES.values());
        return Pattern.compile("(?:(?:" + names + ") )?\\(?#" + code + "\\)?[:.,]?\\s*", Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .replaceFirst("")
                .strip();
    }
}
