package rozmova.bench.sample;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/// Names in the letters that nicknames are made of.
final class Latin {
    private static final String CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёыэъ";
    private static final String[] SOUNDS = {
        "a", "b", "v", "h", "g", "d", "e", "ie", "zh", "z", "y", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "iu", "ia", "e", "y", "e", ""
    };

    private Latin() {}

    /// In small Latin letters; empty for writings that we cannot spell.
    static String spelt(String name) {
        var plain =
                Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L').replace("ß", "ss"), Normalizer.Form.NFC);
        return plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Latin::sound)
                .collect(Collectors.joining());
    }

    private static String sound(int letter) {
        var index = CYRILLIC.indexOf(letter);
        if (index >= 0) {
            return SOUNDS[index];
        }
        // What is left of an accented Latin letter is the letter.
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }
}
