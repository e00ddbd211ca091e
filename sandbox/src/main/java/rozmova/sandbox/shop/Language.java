package rozmova.sandbox.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Resources;

/// The shop in one language: its words and where its pages are.
record Language(String code, String root, Map<String, String> words) {

    static Language of(String code) {
        return of(code, "shop/words.json", "");
    }

    /// The words of one page out of a file that has them for several.
    ///
    /// @param page empty when all words of the file are meant
    static Language of(String code, String file, String page) {
        Map<String, String> words = new HashMap<>();
        JsonNode ofLanguage = Json.read(Resources.text(file)).orElseThrow().path(code);
        (page.isEmpty() ? ofLanguage : ofLanguage.path(page))
                .properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
        words.put("lang", code);
        words.put("root", rootOf(code));
        words.put("otherCode", code.equals("en") ? "uk" : "en");
        words.put("otherLang", code.equals("en") ? "Українська" : "English");
        return new Language(code, rootOf(code), Map.copyOf(words));
    }

    /// Where the pages in a language are.
    static String rootOf(String code) {
        return code.equals("en") ? "/shop/en" : "/shop";
    }

    String word(String name) {
        return words.getOrDefault(name, name);
    }

    String money(int amount) {
        return NumberFormat.getIntegerInstance(Locale.of(code)).format(amount) + " ₴";
    }
}
