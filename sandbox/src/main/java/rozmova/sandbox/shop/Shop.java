package rozmova.sandbox.shop;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.VisitorLanguage;

/// The shop and what leads to it: `/shop`, `/search`, `/ads`, `/mail`.
public final class Shop {

    static final List<String> LANGUAGES = List.of("uk", "en");

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

    /// Somebody was here in an earlier run.
    public void visitedBefore() {
        visited = true;
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.after("/shop*", ctx -> visited = true);
        for (String code : LANGUAGES) {
            pages(routes, Language.of(code));
        }
        new Doors(catalogue).routes(routes);
        routes.post("/control/shop", this::control);
    }

    private void pages(RoutesConfig routes, Language language) {
        ShopPages pages = new ShopPages(language, catalogue);
        String root = language.root();
        routes.get(root, ctx -> show(ctx, language, () -> pages.home(script)));
        routes.get(root + "/catalogue", ctx -> show(ctx, language, () -> pages.everything(script)));
        for (String kind : Catalogue.KINDS) {
            routes.get(root + "/catalogue/" + kind, ctx -> show(ctx, language, () -> pages.kind(kind, script)));
        }
        for (String name : PLAIN) {
            routes.get(root + "/" + name, ctx -> show(ctx, language, () -> pages.plain(name, script)));
        }
        routes.get(root + "/product/{id}", ctx -> catalogue
                .find(ctx.pathParam("id"))
                .ifPresentOrElse(
                        product -> show(ctx, language, () -> pages.product(product, script)),
                        () -> ctx.redirect(root)));
    }

    /// Shows a page, or leads to the same one in the visitor's language. Whoever was given an address of the English
    /// pages stays there until they ask for others.
    private static void show(Context ctx, Language language, Supplier<String> page) {
        String wanted = language.code().equals("en")
                ? VisitorLanguage.asked(ctx).filter(LANGUAGES::contains).orElse("en")
                : VisitorLanguage.of(ctx, LANGUAGES);
        if (wanted.equals(language.code())) {
            ctx.html(page.get());
            return;
        }
        String rest = ctx.path().substring(language.root().length());
        ctx.redirect(Language.rootOf(wanted) + rest + VisitorLanguage.restOfQuery(ctx));
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
