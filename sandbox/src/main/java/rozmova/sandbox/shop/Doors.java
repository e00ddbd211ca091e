package rozmova.sandbox.shop;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import rozmova.sandbox.net.Tokens;
import rozmova.sandbox.net.VisitorLanguage;

/// The places from which visitors come: a search engine, a social feed, a mailbox. Their links carry what such links
/// carry in reality; click ids differ every time.
final class Doors {

    private final Catalogue catalogue;

    Doors(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void routes(RoutesConfig routes) {
        routes.get("/search", ctx -> page(ctx, "search", "gclid", "ranok"));
        routes.get("/ads", ctx -> page(ctx, "ads", "fbclid", "lystopad"));
        routes.get("/mail", ctx -> page(ctx, "mail", "none", "mysa"));
    }

    private void page(Context ctx, String name, String clickId, String product) {
        Language language = Language.of(VisitorLanguage.of(ctx, Shop.LANGUAGES), "web/words.json", name);
        Map<String, String> values = new HashMap<>(language.words());
        values.put("click", clickId + "=" + Tokens.random(48));
        values.put("art", Drawing.piece(catalogue.named(product).getFirst()));
        ctx.html(Template.fill("web/" + name + ".html", values));
    }
}
