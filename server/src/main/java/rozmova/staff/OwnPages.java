package rozmova.staff;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Tells our own pages from those of others, which could make a signed-in browser send requests.
public final class OwnPages {
    private OwnPages() {}

    /// Whether a request may have come from one of our pages or from a program that is no browser.
    ///
    /// @param fetchSite the header `Sec-Fetch-Site`, which browsers send to encrypted and local addresses
    /// @param origin the header `Origin`, which they send with everything that changes something
    /// @param ours the address the request was sent to
    public static boolean sent(@Nullable String fetchSite, @Nullable String origin, URI ours) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin == null || isOurs(origin, ours);
    }

    // Schemes are not compared: behind a proxy that ends the encryption, ours says http.
    private static boolean isOurs(String origin, URI ours) {
        try {
            var theirs = URI.create(origin);
            return theirs.getHost() != null
                    && theirs.getHost().equalsIgnoreCase(ours.getHost())
                    && port(theirs) == port(ours);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /// 0 for the port that an address need not name.
    private static int port(URI address) {
        return switch (address.getPort()) {
            case -1, 80, 443 -> 0;
            default -> address.getPort();
        };
    }
}
