package rozmova.channel.messenger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// `ROZMOVA_MESSENGER_…`: another version than the one that this was written for, and other addresses than Meta's own,
/// for a proxy and for tests.
@ConfigMapping(prefix = "rozmova.messenger")
interface MessengerConfig {
    @WithDefault("https://graph.facebook.com")
    URI api();

    @WithDefault("v26.0")
    String version();

    @WithDefault("https://m.me")
    URI links();

    /// Where files lie besides Meta's own hosts.
    Optional<URI> files();
}
