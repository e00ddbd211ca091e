package rozmova.staff;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Forwarded;
import rozmova.shared.http.Network;

/// Where a request came from, and with which program; behind a proxy of ours, what that proxy says.
///
/// @param known what this browser says of the people that have signed in with it, see [KnownBrowsers]
record Caller(InetAddress address, @Nullable String userAgent, Map<String, String> known) {
    Caller(InetAddress address, @Nullable String userAgent) {
        this(address, userAgent, Map.of());
    }

    static Caller of(HttpServerRequest request) {
        return new Caller(
                Forwarded.sender(request),
                request.getHeader(HttpHeaders.USER_AGENT),
                request.cookies().stream()
                        .filter(cookie -> cookie.getName().startsWith(KnownBrowsers.COOKIE))
                        .collect(Collectors.toUnmodifiableMap(
                                Cookie::getName, Cookie::getValue, (first, again) -> again)));
    }

    /// What limits count by.
    Network network() {
        return Network.of(address);
    }
}
