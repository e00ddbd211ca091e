package rozmova.channel.telegram;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/// `ROZMOVA_TELEGRAM_API` and `ROZMOVA_TELEGRAM_LINKS`: other addresses than Telegram's own, for a local Bot API
/// server, for places where t.me does not open, and for tests.
@ConfigMapping(prefix = "rozmova.telegram")
interface TelegramConfig {
    @WithDefault("https://api.telegram.org")
    URI api();

    @WithDefault("https://t.me")
    URI links();
}
