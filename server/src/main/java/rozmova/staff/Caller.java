package rozmova.staff;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Where a request came from, and with which program; behind a proxy of ours, what that proxy says.
record Caller(InetAddress address, @Nullable String userAgent) {
    private static final int NETWORK_BYTES = 8;

    static Caller of(HttpServerRequest request) {
        var host = request.remoteAddress().hostAddress();
        return new Caller(
                host == null ? InetAddress.getLoopbackAddress() : InetAddress.ofLiteral(host),
                request.getHeader(HttpHeaders.USER_AGENT));
    }

    /// What limits count by: an IPv4 address, or the half of an IPv6 address that one line has 2^64 of.
    String limitKey() {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
