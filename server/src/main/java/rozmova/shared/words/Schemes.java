package rozmova.shared.words;

import java.util.Locale;
import java.util.regex.Pattern;

/// What stands before an address that was copied from a link: nobody writes it in a message.
final class Schemes {
    private static final Pattern SCHEME = Pattern.compile(
            "(tel|callto|sms|mailto|https?|tg|viber|skype|whatsapp):(//)?(?=.)", Pattern.CASE_INSENSITIVE);

    /// What follows the address in such a link: `;ext=…`, `?subject=…`.
    private static final Pattern REST = Pattern.compile("[;?].*");

    private Schemes() {}

    /// What was typed without it.
    static String without(String piece) {
        var scheme = SCHEME.matcher(piece);
        if (!scheme.lookingAt()) {
            return piece;
        }
        var address = piece.substring(scheme.end());
        return scheme.group(1).toLowerCase(Locale.ROOT).startsWith("http")
                ? address
                : REST.matcher(address).replaceFirst("");
    }
}
