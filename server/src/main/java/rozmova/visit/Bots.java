package rozmova.visit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Programs that run scripts but buy nothing. Only those that name themselves: a browser without a window may be a
/// person's.
final class Bots {
    /// Cubot is a phone, not a bot.
    private static final Pattern NAMES = Pattern.compile(
            "(?<!cu)bot\\b|bots?/|crawl|spider|slurp|mediapartners|google-read-aloud|googleother|chrome-lighthouse"
                    + "|facebookexternalhit|meta-externalagent|preview|ia_archiver|pingdom|gtmetrix",
            Pattern.CASE_INSENSITIVE);

    private Bots() {}

    static boolean include(@Nullable String userAgent) {
        return userAgent != null && NAMES.matcher(userAgent).find();
    }
}
