package rozmova.channel;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/// `ROZMOVA_PUBLIC_URL`: where platforms reach us. Without it we ask them for news where they allow it.
@ConfigMapping(prefix = "rozmova")
interface ChannelConfig {
    Optional<URI> publicUrl();
}
