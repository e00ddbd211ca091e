package rozmova.sandbox.shop;

import com.fasterxml.jackson.databind.JsonNode;

/// Something on the shelf. `sale` is 0 when it costs its ordinary price.
record Product(String id, String kind, String shape, String glaze, int price, int sale, String size, JsonNode words) {

    static Product of(JsonNode json) {
        return new Product(
                json.path("id").asText(),
                json.path("kind").asText(),
                json.path("shape").asText(),
                json.path("glaze").asText(),
                json.path("price").asInt(),
                json.path("sale").asInt(0),
                json.path("size").asText(),
                json);
    }

    String name(String language) {
        return words.path(language).path("name").asText();
    }

    String text(String language) {
        return words.path(language).path("text").asText();
    }

    boolean onSale() {
        return sale > 0;
    }

    int cost() {
        return onSale() ? sale : price;
    }
}
