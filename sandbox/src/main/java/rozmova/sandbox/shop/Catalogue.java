package rozmova.sandbox.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Resources;

/// Everything on the shelves.
final class Catalogue {

    static final List<String> KINDS = List.of("vases", "plates", "cups", "sale");

    private final List<Product> products = new ArrayList<>();

    Catalogue() {
        Json.read(Resources.text("shop/products.json")).orElseThrow().forEach(json -> products.add(Product.of(json)));
    }

    List<Product> all() {
        return List.copyOf(products);
    }

    List<Product> ofKind(String kind) {
        return products.stream()
                .filter(product ->
                        kind.equals("sale") ? product.onSale() : product.kind().equals(kind))
                .toList();
    }

    Optional<Product> find(String id) {
        return products.stream().filter(product -> product.id().equals(id)).findFirst();
    }

    List<Product> named(String... ids) {
        return List.of(ids).stream().map(id -> find(id).orElseThrow()).toList();
    }
}
