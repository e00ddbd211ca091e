package rozmova.staff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words that somebody who knows a person tries first: of the person's name, address and shop, also backwards and
/// with digits in place of letters.
///
/// @param words in small letters, the longest first
record OwnNames(List<String> words) {
    private static final int SHORTEST = 3;

    /// What is written in place of letters, and what then looks alike.
    private static final String WRITTEN = "01345789@$!l";

    private static final String MEANT = "oieastbgasii";

    /// The words within all of `names`.
    static OwnNames of(String... names) {
        return new OwnNames(Arrays.stream(names)
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /// What remains of a password without these words.
    String takenOutOf(String password) {
        var rest = new StringBuilder(password);
        var read = new StringBuilder(meant(password));
        for (var word : words) {
            // Numbers are no words in disguise: the 137 of an address is not the "iet" of "quiet".
            var number = word.chars().allMatch(Character::isDigit);
            var plain = number ? word : meant(word);
            var backwards = new StringBuilder(plain).reverse().toString();
            Stream.of(plain, backwards).forEach(wanted -> takeOut(wanted, number ? rest : read, rest, read));
        }
        return rest.toString();
    }

    private static void takeOut(String word, StringBuilder where, StringBuilder rest, StringBuilder read) {
        for (var place = where.indexOf(word); place >= 0; place = where.indexOf(word)) {
            read.delete(place, place + word.length());
            rest.delete(place, place + word.length());
        }
    }

    /// As [#WRITTEN] is read; the length stays.
    private static String meant(String text) {
        var meant = new StringBuilder(text.length());
        for (var place = 0; place < text.length(); place++) {
            var letter = Character.toLowerCase(text.charAt(place));
            var sign = WRITTEN.indexOf(letter);
            meant.append(sign < 0 ? letter : MEANT.charAt(sign));
        }
        return meant.toString();
    }
}
