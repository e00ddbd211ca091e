package rozmova.sandbox.net;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Pages and data that come with the sandbox.
public final class Resources {

    private Resources() {}

    /// The text of a file below `/rozmova-sandbox`.
    public static String text(String path) {
        try (InputStream file = Resources.class.getResourceAsStream("/rozmova-sandbox/" + path)) {
            if (file == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Answers with a page.
    public static void html(Context ctx, String path) {
        ctx.html(text(path));
    }
}
