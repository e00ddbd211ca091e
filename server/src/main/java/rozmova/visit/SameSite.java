package rozmova.visit;

import java.util.Arrays;
import java.util.Set;

/// Tells whether two hosts belong to one site: `shop.kvitka.com.ua` and `kvitka.com.ua` do.
final class SameSite {
    /// Second-level names under which anybody can register: a short list in place of the public suffix list, which has
    /// ten thousand lines. The Ukrainian regions are in it.
    private static final Set<String> SHARED = Set.of(
            "com",
            "co",
            "org",
            "net",
            "gov",
            "edu",
            "ac",
            "or",
            "ne",
            "go",
            "in",
            "biz",
            "info",
            "pp",
            "me",
            "ltd",
            "plc",
            "waw",
            "kiev",
            "kyiv",
            "lviv",
            "lv",
            "odesa",
            "odessa",
            "od",
            "kharkiv",
            "kharkov",
            "kh",
            "dnipro",
            "dp",
            "dn",
            "zp",
            "zt",
            "if",
            "te",
            "rv",
            "rovno",
            "vn",
            "vinnica",
            "volyn",
            "lutsk",
            "uz",
            "uzhgorod",
            "cv",
            "chernivtsi",
            "km",
            "ks",
            "kherson",
            "mk",
            "mykolaiv",
            "nikolaev",
            "pl",
            "poltava",
            "sumy",
            "sm",
            "ck",
            "cherkassy",
            "cn",
            "chernihiv",
            "kr",
            "lg",
            "zhitomir",
            "ivano-frankivsk",
            "crimea");

    private SameSite() {}

    static boolean same(String one, String other) {
        return one.equals(other)
                || within(one, other)
                || within(other, one)
                || site(one).equals(site(other));
    }

    /// Whether `host` is `parent` or a sub-domain of it.
    static boolean within(String host, String parent) {
        return host.endsWith(parent)
                && (host.length() == parent.length() || host.charAt(host.length() - parent.length() - 1) == '.');
    }

    private static String site(String host) {
        var labels = host.split("\\.", -1);
        var last = labels[labels.length - 1];
        if (labels.length < 3 || last.isEmpty() || Character.isDigit(last.charAt(0)) || host.startsWith("[")) {
            return host;
        }
        var kept = last.length() == 2 && SHARED.contains(labels[labels.length - 2]) ? 3 : 2;
        return String.join(".", Arrays.copyOfRange(labels, labels.length - kept, labels.length));
    }
}
