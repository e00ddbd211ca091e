package rozmova.sandbox.shop;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Resources;

/// The shop in one language: its words and where its pages are.
record Language(String code, String root, Map<String, String> words) {

    static Language of(String code) {
        Map<String, String> words = new HashMap<>();
        Json.read(Resources.text("shop/words.json"))
                .orElseThrow()
                .path(code)
                .properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
        boolean english = code.equals("en");
        words.put("root", english ? "/shop/en" : "/shop");
        words.put("otherCode", english ? "uk" : "en");
        return new Language(code, english ? "/shop/en" : "/shop", Map.copyOf(words));
    }

    String word(String name) {
        return words.getOrDefault(name, name);
    }

    String money(int amount) {
        return NumberFormat.getIntegerInstance(Locale.of(code)).format(amount) + " ₴";
    }
}
