package rozmova.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// `ROZMOVA_DATA` and `ROZMOVA_FILE_MEGABYTES`.
@ConfigMapping(prefix = "rozmova")
interface FileConfig {
    @WithDefault("data")
    String data();

    /// What one file may have. 50 are what Telegram takes from us.
    @WithDefault("50")
    int fileMegabytes();

    /// The same in bytes.
    default long mostBytes() {
        return (long) fileMegabytes() << 20;
    }
}
