package rozmova.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// The public suffix list, https://publicsuffix.org: the names below which anybody can have one of their own, such as
/// `ua`, `com.ua`, `lviv.ua` or `myshopify.com`.
///
/// The file `publicsuffix/public_suffix_list.dat` is Mozilla's (MPL 2.0) as it is published, so that renewing it is
/// copying it. Its two sections count alike: registries' names, and those of companies with whom people have pages. It
/// is read when the first referrer comes, in a request that nobody waits for.
final class PublicSuffixes {
    /// The list as it is written: a name, `*.` and a name, or `!` and a name; other alphabets as browsers write them.
    private static final Set<String> RULES = read();

    private PublicSuffixes() {}

    /// The name that somebody has registered, and of which `host` is a part: `kvitka.com.ua` of `shop.kvitka.com.ua`.
    ///
    /// @param host in lower case; other alphabets as browsers write them
    /// @return the host itself when it is a public suffix
    static String registered(String host) {
        var labels = host.split("\\.", -1);
        return from(labels, Math.max(0, suffix(labels) - 1));
    }

    /// With which label the public suffix begins. The longest rule wins, but for an exception, which is meant to.
    private static int suffix(String... labels) {
        for (var first = 0; first < labels.length; first++) {
            var name = from(labels, first);
            if (RULES.contains("!" + name)) {
                return first + 1;
            }
            if (RULES.contains(name) || RULES.contains("*." + from(labels, first + 1))) {
                return first;
            }
        }
        return labels.length - 1;
    }

    private static String from(String[] labels, int first) {
        return String.join(".", Arrays.asList(labels).subList(first, labels.length));
    }

    private static Set<String> read() {
        var rules = new HashSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        PublicSuffixes.class.getResourceAsStream("/publicsuffix/public_suffix_list.dat")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\\s", 2)[0])
                    .filter(rule -> !rule.isEmpty() && !rule.startsWith("//"))
                    .forEach(rule -> rules.add(ascii(rule)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Set.copyOf(rules);
    }

    /// As browsers write it; of an alphabet younger than our tables, too. `*` and `!` stay.
    ///
    /// @throws IllegalArgumentException it cannot be a name
    static String ascii(String name) {
        return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
    }
}
