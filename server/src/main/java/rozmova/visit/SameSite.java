package rozmova.visit;

import java.util.regex.Pattern;

/// Tells whether two hosts belong to one site: `shop.kvitka.com.ua` and `kvitka.com.ua` do, two shops of
/// `myshopify.com` do not.
final class SameSite {
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+|\\[.*");

    private SameSite() {}

    static boolean same(String one, String other) {
        return one.equals(other) || site(one).equals(site(other));
    }

    /// Whether `host` is `parent` or a sub-domain of it.
    static boolean within(String host, String parent) {
        return host.endsWith(parent)
                && (host.length() == parent.length() || host.charAt(host.length() - parent.length() - 1) == '.');
    }

    /// The registered name, or a network address as it is.
    private static String site(String host) {
        if (NUMBER.matcher(host).matches()) {
            return host;
        }
        return PublicSuffixes.registered(ascii(host.endsWith(".") ? host.substring(0, host.length() - 1) : host));
    }

    /// As browsers write it; what is no name stays as it is.
    private static String ascii(String host) {
        try {
            return PublicSuffixes.ascii(host);
        } catch (IllegalArgumentException noName) {
            return host;
        }
    }
}
