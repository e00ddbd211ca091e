package rozmova.shared.http;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The network that a request came from, as limits count it: an IPv4 address, or the half of an IPv6 address that one
/// line has 2^64 of. Behind a proxy of ours, what that proxy says.
///
/// @param key tells networks apart
public record Network(String key) {
    private static final int LINE_BYTES = 8;

    /// The network of a request.
    public static Network of(HttpServerRequest request) {
        return of(Forwarded.sender(request));
    }

    /// The network that an address belongs to.
    public static Network of(InetAddress address) {
        return new Network(
                address instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), LINE_BYTES))
                        : address.getHostAddress());
    }

    @Override
    public String toString() {
        return key;
    }
}
