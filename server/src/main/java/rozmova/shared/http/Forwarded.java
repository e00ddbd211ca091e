package rozmova.shared.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who sent a request, and by which name they called us. A proxy on this machine is believed, nobody else; the
/// headers of any other sender are dropped. Quarkus would do the same, but does not answer at all to
/// `X-Forwarded-For: ,` and takes the first address, which is the one that the sender may choose.
public final class Forwarded {
    private static final Pattern ADDRESS = Pattern.compile("\\[?([0-9a-fA-F:.]{2,45})]?");
    private static final Pattern WITH_PORT = Pattern.compile("(?:\\[([0-9a-fA-F:.]{2,45})]|([0-9.]{7,15})):\\d{1,5}");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-zA-Z0-9._~-]{1,255}|\\[[0-9a-fA-F:.]{2,45}])(?::\\d{1,5})?");

    private Forwarded() {}

    /// The sender's address: the last one that our proxy names, which is the one it saw itself.
    public static InetAddress sender(HttpServerRequest request) {
        var host = request.remoteAddress().hostAddress();
        var peer = host == null ? InetAddress.getLoopbackAddress() : InetAddress.ofLiteral(host);
        return peer.isLoopbackAddress()
                ? last(request.headers(), "X-Forwarded-For")
                        .flatMap(Forwarded::address)
                        .orElse(peer)
                : peer;
    }

    /// How it reached us, or our proxy: `http` or `https`.
    public static String scheme(HttpServerRequest request) {
        var peer = request.remoteAddress().hostAddress();
        var trusted = peer == null || InetAddress.ofLiteral(peer).isLoopbackAddress();
        var forwarded = trusted ? last(request.headers(), "X-Forwarded-Proto") : Optional.<String>empty();
        return forwarded.orElse("").equalsIgnoreCase("https") ? "https" : String.valueOf(request.scheme());
    }

    /// The address by which they called us: our own pages have it, too.
    public static URI calledAs(HttpServerRequest request) {
        var peer = request.remoteAddress().hostAddress();
        var trusted = peer == null || InetAddress.ofLiteral(peer).isLoopbackAddress();
        var forwarded = trusted ? last(request.headers(), "X-Forwarded-Host") : Optional.<String>empty();
        var host = forwarded.filter(Forwarded::isHost).or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.HOST))
                .filter(Forwarded::isHost));
        return URI.create("http://" + host.orElse("localhost"));
    }

    private static boolean isHost(String text) {
        return HOST.matcher(text).matches() && URI.create("http://" + text).getHost() != null;
    }

    private static Optional<String> last(MultiMap headers, String name) {
        var all = headers.getAll(name);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var value = all.getLast();
        return Optional.of(value.substring(value.lastIndexOf(',') + 1).strip());
    }

    private static Optional<InetAddress> address(String text) {
        var port = WITH_PORT.matcher(text);
        var bare = ADDRESS.matcher(text);
        String literal;
        if (port.matches()) {
            literal = port.group(1) == null ? port.group(2) : port.group(1);
        } else if (bare.matches()) {
            literal = bare.group(1);
        } else {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
