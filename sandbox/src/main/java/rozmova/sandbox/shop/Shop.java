package rozmova.sandbox.shop;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import rozmova.sandbox.net.Body;

/// The shop and what leads to it: `/shop`, `/search`, `/ads`, `/mail`.
public final class Shop {

    private static final List<String> PLAIN = List.of("delivery", "cart", "checkout", "thanks", "about");

    private final Catalogue catalogue = new Catalogue();
    private volatile String script = "";
    private volatile boolean visited;

    /// Puts the product's script on every page of the shop.
    public void carry(URI scriptUrl) {
        script = "<script async src=\"" + Template.escape(scriptUrl.toString()) + "\"></script>";
    }

    /// Whether anybody has ever opened a page of the shop.
    public boolean visited() {
        return visited;
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.after("/shop*", ctx -> visited = true);
        for (String code : List.of("uk", "en")) {
            pages(routes, Language.of(code));
        }
        new Doors(catalogue).routes(routes);
        routes.post("/control/shop", this::control);
    }

    private void pages(RoutesConfig routes, Language language) {
        ShopPages pages = new ShopPages(language, catalogue);
        String root = language.root();
        routes.get(root, ctx -> ctx.html(pages.home(script)));
        routes.get(root + "/catalogue", ctx -> ctx.html(pages.everything(script)));
        for (String kind : Catalogue.KINDS) {
            routes.get(root + "/catalogue/" + kind, ctx -> ctx.html(pages.kind(kind, script)));
        }
        for (String name : PLAIN) {
            routes.get(root + "/" + name, ctx -> ctx.html(pages.plain(name, script)));
        }
        routes.get(root + "/product/{id}", ctx -> catalogue
                .find(ctx.pathParam("id"))
                .ifPresentOrElse(product -> ctx.html(pages.product(product, script)), () -> ctx.redirect(root)));
    }

    private void control(Context ctx) {
        URI url = URI.create(Body.of(ctx).text("scriptUrl"));
        if (!List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
            throw new IllegalArgumentException("scriptUrl must be an http address");
        }
        carry(url);
        ctx.status(204);
    }
}
