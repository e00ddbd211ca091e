package rozmova.site;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import rozmova.shared.secret.RandomToken;

/// The script for the customers' sites, as it was built.
@Singleton
final class SiteScript {
    private static final String RESOURCE = "META-INF/resources/embed/embed.js";
    private static final int TAG_LENGTH = 16;

    private final String text;
    private final EntityTag tag;

    SiteScript() {
        text = load();
        tag = new EntityTag(HexFormat.of().formatHex(RandomToken.hash(text)).substring(0, TAG_LENGTH));
    }

    String text() {
        return text;
    }

    EntityTag tag() {
        return tag;
    }

    private static String load() {
        try (var stream = SiteScript.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        RESOURCE + " is missing: the server was built without its browser side");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
