package rozmova;

import java.net.URI;
import java.util.function.Predicate;

/// What a setting takes, in words and as a test.
record SettingRule(String takes, Predicate<String> fits) {
    /// Whether it is an address of the web with a host.
    static boolean isWebAddress(String value) {
        try {
            var address = URI.create(value);
            return address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
