package rozmova.visit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The number that an advertising network gives to a click, so that it recognises it later.
///
/// @param value with its kind, as it is stored: `gclid:Cj0…`
record ClickId(String value, String source, String medium) {
    /// In the address of a landing page; nothing when it carries none.
    static Optional<ClickId> in(WebAddress landing) {
        return Arrays.stream(Kind.values()).flatMap(kind -> kind.find(landing)).findFirst();
    }

    /// In the order of trust: Facebook marks every click that leaves it, paid or not, and so tells least.
    private enum Kind {
        GCLID("gclid", "google", "cpc"),
        GBRAID("gbraid", "google", "cpc"),
        WBRAID("wbraid", "google", "cpc"),
        MSCLKID("msclkid", "bing", "cpc"),
        TTCLID("ttclid", "tiktok", "cpc"),
        YCLID("yclid", "yandex", "cpc"),
        LI_FAT_ID("li_fat_id", "linkedin", "cpc"),
        TWCLID("twclid", "twitter", "cpc"),
        FBCLID("fbclid", "facebook", "social");

        private final String parameter;
        private final String source;
        private final String medium;

        Kind(String parameter, String source, String medium) {
            this.parameter = parameter;
            this.source = source;
            this.medium = medium;
        }

        private Stream<ClickId> find(WebAddress landing) {
            var number = landing.parameter(parameter);
            return number == null ? Stream.empty() : Stream.of(new ClickId(parameter + ":" + number, source, medium));
        }
    }
}
