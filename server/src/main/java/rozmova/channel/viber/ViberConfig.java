package rozmova.channel.viber;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// `ROZMOVA_VIBER_API`, `…_LINKS`, `…_STICKERS` and `…_FILE_HOSTS`: other addresses than Viber's own, for
/// tests, for a page that opens Viber where browsers do not know `viber://`, and for the day when Viber moves its
/// files.
@ConfigMapping(prefix = "rozmova.viber")
interface ViberConfig {
    @WithDefault("https://chatapi.viber.com/pa")
    URI api();

    /// What the links of accounts begin with; without it they are Viber's own `viber://`.
    Optional<URI> links();

    /// What the pictures of stickers begin with; a number and `.png` follow.
    @WithDefault(ViberContent.STICKERS)
    URI stickers();

    /// Hosts that clients' files may be fetched from, besides Viber's.
    Optional<List<String>> fileHosts();
}
