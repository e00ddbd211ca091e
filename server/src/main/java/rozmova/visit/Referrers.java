package rozmova.visit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The search engines, networks, messengers, mail pages and assistants that we know by the address of the referrer.
///
/// The files `referrers/*.yml` are Matomo's list (CC0) as it is published, so that renewing it is copying it, and two
/// short ones of our own. Reading YAML takes a few hundred milliseconds on a cold machine: that is spent when the first
/// referrer comes, in a request that nobody waits for, and not when the server starts.
final class Referrers {
    private static final String ANY = "{}";
    private static final Set<String> COMMERCIAL = Set.of("com", "co");
    private static final int PATH_LIMIT = 60;

    /// A later file overrides an earlier one: `web.telegram.org` is a messenger before it is a network.
    private static final Map<String, Known> SITES = new HashMap<>();

    static {
        read("SearchEngines", "organic");
        read("Socials", "social");
        read("AIAssistants", "ai-assistant");
        read("Email", "email");
        read("Messengers", "messenger");
    }

    private Referrers() {}

    /// Who sent the visitor, if we know the site.
    static Optional<Found> find(WebAddress referrer) {
        return keys(referrer)
                .map(SITES::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> parents(referrer.host())
                        .map(SITES::get)
                        .filter(known -> known != null && known.withSubdomains())
                        .findFirst())
                .map(known -> new Found(known.name(), known.medium(), known.term(referrer)));
    }

    /// Spellings of the address as the lists may have it, the most special first.
    private static Stream<String> keys(WebAddress referrer) {
        var paths = paths(referrer.path());
        return hosts(referrer.bareHost()).stream()
                .flatMap(host -> Stream.concat(paths.stream().map(path -> host + path), Stream.of(host)));
    }

    /// The host itself, and with a place-holder for the country: `yandex.{}`, `{}.search.yahoo.com`.
    private static List<String> hosts(String host) {
        var labels = List.of(host.split("\\.", -1));
        var hosts = new ArrayList<String>();
        hosts.add(host);
        if (labels.size() > 1 && labels.getLast().length() <= 3) {
            hosts.add(String.join(".", labels.subList(0, labels.size() - 1)) + "." + ANY);
        }
        if (labels.size() > 2 && COMMERCIAL.contains(labels.get(labels.size() - 2))) {
            hosts.add(String.join(".", labels.subList(0, labels.size() - 2)) + "." + ANY);
        }
        if (labels.getFirst().length() == 2) {
            hosts.add(ANY + host.substring(2));
        }
        return hosts;
    }

    /// The path's beginnings, the longest first; no list looks deeper than that.
    private static List<String> paths(String path) {
        var paths = new ArrayList<String>();
        for (var end = Math.min(path.length(), PATH_LIMIT); end > 1; end = path.lastIndexOf('/', end - 1)) {
            paths.add(path.substring(0, end));
        }
        return paths;
    }

    private static Stream<String> parents(String host) {
        return Stream.iterate(
                host, parent -> parent.contains("."), parent -> parent.substring(parent.indexOf('.') + 1));
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static void read(String file, String medium) {
        try (var stream = open("/referrers/" + file + ".yml")) {
            Map<?, ?> names = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            names.forEach((name, places) -> {
                if (places instanceof List<?> list) {
                    list.forEach(place -> add(spelling(name), medium, place));
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Referrers.class.getResourceAsStream(resource), resource);
    }

    private static String spelling(Object name) {
        return String.valueOf(name).replace("%2B", "+").toLowerCase(Locale.ROOT);
    }

    /// A host by itself, or a search engine's hosts with the parameters that carry what was searched for.
    private static void add(String name, String medium, Object place) {
        if (place instanceof Map<?, ?> engine) {
            var parameters = strings(engine.get("params"));
            strings(engine.get("urls")).forEach(host -> add(host, new Known(name, medium, false, parameters)));
        } else {
            add(String.valueOf(place), new Known(name, medium, true, List.of()));
        }
    }

    private static void add(String host, Known known) {
        SITES.put(withoutWww(host.toLowerCase(Locale.ROOT)), known);
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    /// @param term what was searched for; null when the referrer does not tell
    record Found(String source, String medium, @Nullable String term) {}

    private record Known(String name, String medium, boolean withSubdomains, List<String> termParameters) {
        @Nullable
        String term(WebAddress referrer) {
            return termParameters.stream()
                    .map(referrer::parameter)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }
}
