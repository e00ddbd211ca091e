package rozmova.bench.web;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;

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
    /// @return what the first messenger's link carries
    public String launch() {
        var launches = http.post(
                site + "/launches", JsonHttp.object().put("visitor", visitor).put("tab", tab));
        var link = launches.path("launches").path(0).path("link").asText();
        return link.substring(link.indexOf("start=") + "start=".length());
    }

    private static String name() {
        var bytes = new byte[NAME_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
