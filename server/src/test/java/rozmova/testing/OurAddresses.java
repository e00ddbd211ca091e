package rozmova.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/// Chooses where the product and the sandbox will listen, before either is there: each has to know the other's address.
/// To Telegram's Bot API a [Road] leads.
@WithTestResource(value = OurAddresses.class, scope = TestResourceScope.GLOBAL)
public final class OurAddresses implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var product = freePort();
        var sandbox = freePort();
        var road = freePort();
        return Map.of(
                "quarkus.http.test-port", Integer.toString(product),
                "rozmova.public-url", "http://127.0.0.1:" + product,
                "rozmova.telegram.api", "http://127.0.0.1:" + road + "/telegram",
                "rozmova.telegram.links", "http://127.0.0.1:" + sandbox + "/t",
                "rozmova.viber.api", "http://127.0.0.1:" + sandbox + "/viber/pa",
                "rozmova.viber.stickers", "http://127.0.0.1:" + sandbox + "/viber/stickers/",
                "rozmova.viber.links", "http://127.0.0.1:" + sandbox + "/v",
                "rozmova.messenger.api", "http://127.0.0.1:" + sandbox + "/graph",
                "rozmova.messenger.links", "http://127.0.0.1:" + sandbox + "/m",
                "rozmova.messenger.files", "http://127.0.0.1:" + sandbox + "/graph-cdn");
    }

    @Override
    public void stop() {}

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
