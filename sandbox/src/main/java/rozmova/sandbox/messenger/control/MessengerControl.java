package rozmova.sandbox.messenger.control;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.Pages;
import rozmova.sandbox.net.News;
import rozmova.sandbox.people.People;

/// `/control/messenger/…` and deep links.
public final class MessengerControl {

    private final Lookup lookup;
    private final News news;

    public MessengerControl(Pages pages, People people, News news) {
        this.lookup = new Lookup(pages, people);
        this.news = news;
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        new PageRoutes(lookup).routes(routes);
        new WebhookRoutes(lookup).routes(routes);
        new ChatRoutes(lookup).routes(routes);
        routes.get("/m/{page}", MessengerControl::deepLink);
        routes.sse("/control/messenger/news", news::stream);
    }

    /// As `m.me` does: a ref with other characters or too many of them is dropped.
    private static void deepLink(Context ctx) {
        String ref = Optional.ofNullable(ctx.queryParam("ref"))
                .filter(text -> text.matches("[A-Za-z0-9_=-]{1,2083}"))
                .map(text -> "&ref=" + text)
                .orElse("");
        String prefill = Optional.ofNullable(ctx.queryParam("text"))
                .map(text -> "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
        ctx.redirect("/phone/messenger?page=" + ctx.pathParam("page").replaceAll("[^\\w.]", "") + ref + prefill);
    }
}
