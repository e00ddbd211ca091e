package rozmova.sandbox.viber.control;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rozmova.sandbox.net.News;
import rozmova.sandbox.people.People;
import rozmova.sandbox.viber.chat.Accounts;

/// `/control/viber/…` and deep links.
public final class ViberControl {

    private final Lookup lookup;
    private final News news;

    public ViberControl(Accounts accounts, People people, News news) {
        this.lookup = new Lookup(accounts, people);
        this.news = news;
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        new ViberAccountRoutes(lookup).routes(routes);
        new HookRoutes(lookup).routes(routes);
        new ChatRoutes(lookup).routes(routes);
        routes.get("/v/{account}", ctx -> deepLink(ctx, ctx.pathParam("account")));
        routes.get("/v", ctx -> deepLink(ctx, query(ctx, "chatURI")));
        routes.sse("/control/viber/news", news::stream);
    }

    /// Leads to the phone, which tells the account: merely looking at the link leaves no trace.
    private static void deepLink(Context ctx, String account) {
        StringBuilder target = new StringBuilder("/phone/viber?account=").append(encoded(account));
        // Pressed, and not merely opened: the phone reports every press, with a context or without.
        target.append("&context=").append(encoded(query(ctx, "context")));
        if (!query(ctx, "text").isEmpty()) {
            target.append("&text=").append(encoded(query(ctx, "text")));
        }
        ctx.redirect(target.toString());
    }

    private static String query(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
