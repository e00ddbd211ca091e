package rozmova.log.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// `ROZMOVA_DATA`.
@ConfigMapping(prefix = "rozmova")
interface ExportConfig {
    @WithDefault("data")
    String data();
}
