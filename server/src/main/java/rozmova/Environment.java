package rozmova;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /// Every setting an operator has, with what it takes. `docs/operating.md` tells more about each.
    enum Setting {
        ROZMOVA_HOST("an address to listen on, such as 127.0.0.1", value -> !value.isBlank()),
        ROZMOVA_PORT("a port from 1 to 65535", Setting::isPort),
        ROZMOVA_PUBLIC_URL("the address customers reach us at, such as https://desk.example", Setting::isWebAddress),
        ROZMOVA_DATA("a directory", value -> !value.isBlank()),
        ROZMOVA_FILE_MEGABYTES("a whole number from 1 to 2000", Setting::isFileSize),
        ROZMOVA_DATABASE_URL(
                "jdbc:postgresql://… or postgres://user:password@host:5432/name",
                value -> value.matches("(jdbc:postgresql|postgres|postgresql)://.+")),
        ROZMOVA_SECRET_KEY("at least 16 characters", value -> value.length() >= 16),
        ROZMOVA_TELEGRAM_API("a web address, such as https://api.telegram.org", Setting::isWebAddress),
        ROZMOVA_TELEGRAM_LINKS("a web address, such as https://t.me", Setting::isWebAddress),
        ROZMOVA_VIBER_API("a web address, such as https://chatapi.viber.com/pa", Setting::isWebAddress),
        ROZMOVA_VIBER_LINKS("a web address, such as https://desk.example/viber", Setting::isWebAddress),
        ROZMOVA_VIBER_FILE_HOSTS("names of hosts with commas between them", Setting::areHosts),
        ROZMOVA_MESSENGER_API("a web address, such as https://graph.facebook.com", Setting::isWebAddress),
        ROZMOVA_MESSENGER_VERSION(
                "a version of the Graph API, such as v26.0", value -> value.matches("v\\d{1,3}\\.\\d")),
        ROZMOVA_MESSENGER_LINKS("a web address, such as https://m.me", Setting::isWebAddress),
        ROZMOVA_MESSENGER_FILES("a web address below which files may be fetched", Setting::isWebAddress);

        private final String takes;
        private final Predicate<String> fits;

        Setting(String takes, Predicate<String> fits) {
            this.takes = takes;
            this.fits = fits;
        }

        static void check(String name, String value) {
            var setting = Arrays.stream(values())
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refused("%s is not a setting of Rozmova. There are: %s"
                            .formatted(
                                    name,
                                    Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", ")))));
            if (!setting.fits.test(value)) {
                throw new Refused("%s is not usable: it takes %s".formatted(name, setting.takes));
            }
        }

        private static boolean isPort(String value) {
            return value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535;
        }

        private static boolean areHosts(String value) {
            return value.matches("[A-Za-z0-9.-]+(\\s*,\\s*[A-Za-z0-9.-]+)*");
        }

        private static boolean isFileSize(String value) {
            return value.matches("\\d{1,4}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 2_000;
        }

        private static boolean isWebAddress(String value) {
            try {
                var address = URI.create(value);
                return address.getHost() != null
                        && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }
    }

    /// A setting that cannot be used; the message names it and says what it takes.
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }
}
