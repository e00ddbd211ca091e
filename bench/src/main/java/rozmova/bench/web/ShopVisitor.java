package rozmova.bench.web;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.StreamSupport;
import rozmova.bench.sample.Messenger;

/// A browser on a site that carries the product's script, and its way into a messenger.
public final class ShopVisitor {
    private static final String BROWSER =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    private static final int NAME_BYTES = 16;

    private final JsonHttp http;
    private final String site;
    private final String visitor = name();
    private final String tab = name();

    /// @param key the project's public key
    public ShopVisitor(URI desk, String key) {
        http = new JsonHttp(desk, BROWSER);
        site = "/w/" + key;
    }

    /// Looks at a page; the first one says where the visitor came from.
    public void look(String url, String title, String referrer) {
        http.post(
                site + "/page",
                JsonHttp.object()
                        .put("visitor", visitor)
                        .put("tab", tab)
                        .put("url", url)
                        .put("title", title)
                        .put("referrer", referrer)
                        .put("language", "uk-UA")
                        .put("timeZone", "Europe/Kyiv")
                        .put("device", "desktop"));
    }

    /// Opens the widget.
    ///
    /// @return the link to a messenger
    public URI launch(Messenger messenger) {
        var launches = http.post(
                site + "/launches", JsonHttp.object().put("visitor", visitor).put("tab", tab));
        return StreamSupport.stream(launches.path("launches").spliterator(), false)
                .filter(launch -> launch.path("messenger").asText().equals(messenger.label()))
                .map(launch -> URI.create(launch.path("link").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The widget has no link to " + messenger.label()));
    }

    private static String name() {
        var bytes = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
