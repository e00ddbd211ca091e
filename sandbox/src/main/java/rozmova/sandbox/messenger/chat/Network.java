package rozmova.sandbox.messenger.chat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import rozmova.sandbox.net.Address;
import rozmova.sandbox.net.Courier;
import rozmova.sandbox.net.Mischief;
import rozmova.sandbox.net.Post;
import rozmova.sandbox.net.Settlement;
import rozmova.sandbox.net.Timing;

/// What all Pages share: the client for webhooks, the pace of retries, how long a webhook may fail before its app is
/// unsubscribed, the clock that dates events, and the servers with the files.
public record Network(Post post, Timing timing, Duration failureLimit, InstantSource clock, Cdn cdn) {

    private static final int PARALLEL = 20;

    Courier courier(App app, Callback callback, Mischief mischief, Settlement settlement) {
        return new Courier(address(app, callback), post, new HookRetries(timing), mischief, settlement);
    }

    private static Address address(App app, Callback callback) {
        return new Address(callback.url(), (byte[] body) -> headers(app, body), PARALLEL);
    }

    private static Map<String, String> headers(App app, byte[] body) {
        return Signature.headers(app.secret(), body);
    }
}
