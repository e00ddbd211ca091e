package rozmova.sandbox.telegram.control;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.net.News;
import rozmova.sandbox.people.People;
import rozmova.sandbox.telegram.chat.Bots;

/// `/control/telegram/…` and deep links.
public final class TelegramControl {

    private final Lookup lookup;
    private final News news;

    public TelegramControl(Bots bots, People people, News news) {
        this.lookup = new Lookup(bots, people);
        this.news = news;
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        new BotRoutes(lookup).routes(routes);
        new ChatRoutes(lookup).routes(routes);
        new BusinessRoutes(lookup).routes(routes);
        routes.get("/t/{bot}", TelegramControl::deepLink);
        routes.sse("/control/telegram/news", news::stream);
    }

    /// As the app does: a payload with other characters or too many of them is dropped.
    private static void deepLink(Context ctx) {
        String payload = Optional.ofNullable(ctx.queryParam("start"))
                .filter(text -> text.matches("[A-Za-z0-9_-]{1,64}"))
                .map(text -> "&start=" + text)
                .orElse("");
        ctx.redirect("/phone/telegram?bot=" + ctx.pathParam("bot").replaceAll("\\W", "") + payload);
    }
}
