package rozmova.sandbox.telegram.chat;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.Address;

/// Where a bot wants its updates. `secret` is null when it asked for none.
public record Hook(URI url, @Nullable String secret, int maxConnections) {

    Address address() {
        Map<String, String> headers = secret == null ? Map.of() : Map.of("X-Telegram-Bot-Api-Secret-Token", secret);
        return new Address(url, headers, maxConnections);
    }
}
