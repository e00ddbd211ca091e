package rozmova.sandbox.shop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rozmova.sandbox.net.Json;

/// Writes the pages of the shop in one language.
final class ShopPages {

    private final Language language;
    private final Catalogue catalogue;

    ShopPages(Language language, Catalogue catalogue) {
        this.language = language;
        this.catalogue = catalogue;
    }

    String home(String script) {
        return page(
                "home",
                language.word("home"),
                script,
                Map.of(
                        "heroArt", Drawing.group(catalogue.named("ranok", "lystopad", "hlek")),
                        "storyArt", storyArt(),
                        "cards",
                                cards(catalogue.named(
                                        "ranok", "para", "ozero", "lystopad", "doshch", "mysa", "verba", "tysha"))));
    }

    String everything(String script) {
        return list(language.word("navCatalogue"), "", catalogue.all(), script);
    }

    String kind(String kind, String script) {
        return list(language.word(kind), kind, catalogue.ofKind(kind), script);
    }

    String product(Product product, String script) {
        ObjectNode item =
                Json.object().put("name", product.name(language.code())).put("price", product.cost());
        String unit = product.kind().equals("cups") ? "" : " " + language.word("sizeUnit");
        List<Product> others = catalogue.all().stream()
                .filter(other -> other.glaze().equals(product.glaze()) && !other.equals(product))
                .toList();
        return page(
                "product",
                product.name(language.code()) + " — Kvitka",
                script,
                Map.of(
                        "art", Drawing.piece(product),
                        "name", product.name(language.code()),
                        "price", price(product),
                        "text", product.text(language.code()),
                        "item", item.toString(),
                        "measure", measure(product) + unit,
                        "cards", cards(others)));
    }

    /// A page that needs nothing but words.
    String plain(String name, String script) {
        return page(name, language.word(name) + " — Kvitka", script, Map.of("storyArt", storyArt()));
    }

    private String list(String heading, String current, List<Product> products, String script) {
        StringBuilder kinds = new StringBuilder(link("all", "", current));
        Catalogue.KINDS.forEach(kind -> kinds.append(link(kind, "/" + kind, current)));
        return page(
                "catalogue",
                heading + " — Kvitka",
                script,
                Map.of("heading", heading, "kinds", kinds.toString(), "cards", cards(products)));
    }

    private String link(String word, String path, String current) {
        boolean here = path.equals(current.isEmpty() ? "" : "/" + current);
        return "<a href='%s/catalogue%s'%s>%s</a>"
                .formatted(
                        language.root(),
                        path,
                        here ? " aria-current='page'" : "",
                        Template.escape(language.word(word)));
    }

    private String page(String template, String title, String script, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(language.words());
        all.putAll(values);
        all.put("title", title);
        all.put("script", script);
        all.put("cartWords", cartWords());
        all.put("body", Template.fill("shop/" + template + ".html", all));
        return Template.fill("shop/layout.html", all);
    }

    private String cards(List<Product> products) {
        return products.stream().map(this::card).collect(Collectors.joining());
    }

    private String card(Product product) {
        String badge = product.onSale() ? "<span class='badge'>−20 %</span>" : "";
        return """
                <a class="card" href="%s/product/%s"><div class="card-art">%s%s</div>
                <div>%s</div><div class="price">%s</div></a>
                """.formatted(
                        language.root(),
                        product.id(),
                        badge,
                        Drawing.piece(product),
                        Template.escape(product.name(language.code())),
                        price(product));
    }

    private String price(Product product) {
        String former = product.onSale() ? "<s>" + language.money(product.price()) + "</s>" : "";
        return language.money(product.cost()) + former;
    }

    private String measure(Product product) {
        return language.code().equals("en") ? product.size().replace("мл", "ml") : product.size();
    }

    private String storyArt() {
        return Drawing.group(catalogue.named("mysa", "verba", "doshch", "hlek"));
    }

    private String cartWords() {
        ObjectNode words = Json.object();
        for (String name : List.of("remove", "cartEmpty", "total", "checkout", "added")) {
            words.put(name, language.word(name));
        }
        return words.toString();
    }
}
