package rozmova.sandbox.net;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

/// Where a webhook is and with which headers it is called; they may depend on the body, as signatures do. `target` is
/// the URL to call with these headers, for platforms that repeat one there; `accepts` knows which statuses mean that
/// the event was taken.
public record Address(
        URI url,
        Function<byte[], Map<String, String>> headers,
        int parallel,
        Function<Map<String, String>, URI> target,
        IntPredicate accepts) {

    /// An address that takes an event with any 2xx.
    public Address(URI url, Function<byte[], Map<String, String>> headers, int parallel) {
        this(url, headers, parallel, used -> url, status -> status >= 200 && status < 300);
    }

    /// An address with the same headers for every body.
    public Address(URI url, Map<String, String> headers, int parallel) {
        this(url, body -> headers, parallel);
    }
}
