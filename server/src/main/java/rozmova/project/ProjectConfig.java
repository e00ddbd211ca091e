package rozmova.project;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// `ROZMOVA_PUBLIC_URL`, `ROZMOVA_HOST` and `ROZMOVA_PORT`.
@ConfigMapping(prefix = "rozmova")
public interface ProjectConfig {
    /// Where visitors and messengers reach us; absent on a laptop that they cannot reach.
    Optional<URI> publicUrl();

    /// What we listen on.
    @WithDefault("127.0.0.1")
    String host();

    /// What we listen on.
    @WithDefault("8080")
    int port();
}
