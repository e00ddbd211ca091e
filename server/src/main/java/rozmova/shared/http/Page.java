package rozmova.shared.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import rozmova.shared.secret.RandomToken;

/// The one page of the desk. It names the assets of its version: a browser with an old page finds none of them after
/// an update. So browsers ask each time, and get the page only when it has changed.
@Singleton
final class Page {
    /// Keep it, but ask before it is shown.
    static final String CACHE = "no-cache";

    private static final int TAG_LENGTH = 32;

    private final String text;
    private final EntityTag tag;

    Page() {
        try (var file = Page.class.getResourceAsStream("/META-INF/resources/index.html")) {
            text = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        tag = new EntityTag(HexFormat.of().formatHex(RandomToken.hash(text)).substring(0, TAG_LENGTH));
    }

    String text() {
        return text;
    }

    /// The same page has the same tag for ever.
    EntityTag tag() {
        return tag;
    }
}
