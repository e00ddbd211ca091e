package rozmova;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The `ROZMOVA_*` variables, checked before anything starts: a name that we do not know is a typing error, and
/// whoever made it should learn it now and not from the behaviour.
///
/// @param data where files, keys and the embedded database live
/// @param databaseUrl the JDBC address of a PostgreSQL that is not ours to run
record Environment(Path data, @Nullable String databaseUrl) {
    static Environment read(Map<String, String> variables) {
        variables.forEach((name, value) -> {
            if (name.startsWith("ROZMOVA_")) {
                Setting.check(name, value);
            }
        });
        var url = variables.get(Setting.ROZMOVA_DATABASE_URL.name());
        return new Environment(
                Path.of(variables.getOrDefault(Setting.ROZMOVA_DATA.name(), "data")), url == null ? null : jdbc(url));
    }

    /// `postgres://user:password@host:5432/name?sslmode=require`, as hosting services give it, in JDBC's spelling.
    private static String jdbc(String url) {
        if (url.startsWith("jdbc:")) {
            return url;
        }
        var address = URI.create(url);
        var parameters = new StringBuilder();
        if (address.getRawQuery() != null) {
            parameters.append('&').append(address.getRawQuery());
        }
        if (address.getRawUserInfo() != null) {
            var parts = address.getRawUserInfo().split(":", 2);
            parameters.append("&user=").append(parts[0]);
            if (parts.length == 2) {
                parameters.append("&password=").append(parts[1]);
            }
        }
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        var jdbc = "jdbc:postgresql://" + address.getHost() + port + address.getRawPath();
        return parameters.isEmpty() ? jdbc : jdbc + "?" + parameters.substring(1);
    }

    /// Every setting an operator has, with what it takes, except those of messengers: [MessengerSettings].
    /// `docs/operating.md` tells more about each.
    enum Setting {
        ROZMOVA_HOST("an address to listen on, such as 127.0.0.1", value -> !value.isBlank()),
        ROZMOVA_PORT("a port from 1 to 65535", Setting::isPort),
        ROZMOVA_PUBLIC_URL("the address visitors reach us at, such as https://desk.example", SettingRule::isWebAddress),
        ROZMOVA_DATA("a directory", value -> !value.isBlank()),
        ROZMOVA_FILE_MEGABYTES("a whole number from 1 to 2000", Setting::isFileSize),
        ROZMOVA_DATABASE_URL(
                "jdbc:postgresql://… or postgres://user:password@host:5432/name",
                value -> value.matches("(jdbc:postgresql|postgres|postgresql)://.+")),
        ROZMOVA_SECRET_KEY("at least 16 characters", value -> value.length() >= 16);

        private final SettingRule rule;

        Setting(String takes, Predicate<String> fits) {
            rule = new SettingRule(takes, fits);
        }

        static void check(String name, String value) {
            var rule = Arrays.stream(values())
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .map(known -> known.rule)
                    .or(() -> MessengerSettings.rule(name))
                    .orElseThrow(() -> new Refused("%s is not a setting of Rozmova. There are: %s"
                            .formatted(name, String.join(", ", beside(name)))));
            if (!rule.fits().test(value)) {
                throw new Refused("%s is not usable: it takes %s".formatted(name, rule.takes()));
            }
        }

        /// Those that may have been meant.
        private static List<String> beside(String name) {
            var ofMessenger = MessengerSettings.beside(name);
            return ofMessenger.isEmpty()
                    ? Arrays.stream(values()).map(Enum::name).toList()
                    : ofMessenger;
        }

        private static boolean isPort(String value) {
            return value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535;
        }

        private static boolean isFileSize(String value) {
            return value.matches("\\d{1,4}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 2_000;
        }
    }

    /// A setting that cannot be used; the message names it and says what it takes.
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }
}
