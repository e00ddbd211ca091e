package rozmova.shared.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/// One spelling for what people spell in many ways: small letters of one alphabet, one apostrophe, `е` for `ё` and `г`
/// for `ґ` (as the Ukrainian dictionary has it), no accents of stress, no invisible signs.
final class Spelling {
    /// Longer words are cut: they are no words. A lexeme of PostgreSQL has at most 2,046 bytes.
    private static final int LONGEST = 64;

    private static final char STRESS = '\u0301';

    /// What is left above a small `i` of the Turkish capital `İ`.
    private static final char DOT = '\u0307';

    private Spelling() {}

    /// The spelling, apostrophes included, of the word that stands between `from` and `to`.
    static String of(String text, int from, int to) {
        var word = new StringBuilder(to - from);
        var plain = true;
        for (var at = from; at < to; at++) {
            var letter = text.charAt(at);
            if (apostrophe(letter)) {
                word.append('\'');
            } else if (!invisible(letter)) {
                word.append(lower(letter));
                plain &= plain(letter);
            }
        }
        return cut(LookAlikes.oneAlphabet(plain ? word.toString() : composed(word)));
    }

    /// What a word is found by: many people leave the apostrophe out.
    static String form(String spelt) {
        return spelt.indexOf('\'') < 0 ? spelt : spelt.replace("'", "");
    }

    /// The signs that people type for an apostrophe.
    static boolean apostrophe(int sign) {
        return switch (sign) {
            case '\'', '`', '´', '‘', '’', 'ʼ', '′' -> true;
            default -> false;
        };
    }

    /// Signs that nobody sees: soft hyphens, joiners, directions, variants of what stands before.
    static boolean invisible(int sign) {
        return sign == 0xAD
                || (sign >= 0x200B && sign <= 0x200F)
                || (sign >= 0x202A && sign <= 0x202E)
                || (sign >= 0x2060 && sign <= 0x2069)
                || (sign >= 0xFE00 && sign <= 0xFE0F)
                || sign == 0xFEFF;
    }

    /// Letters whose small form is one letter again and that have no second way to be written.
    private static boolean plain(char letter) {
        return letter < 0x80 || (letter >= 0x400 && letter <= 0x4FF);
    }

    private static char lower(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        return plain(letter) ? folded(Character.toLowerCase(letter)) : letter;
    }

    private static char folded(char letter) {
        return switch (letter) {
            case 'ё' -> 'е';
            case 'ґ' -> 'г';
            case 'ς' -> 'σ';
            default -> letter;
        };
    }

    /// Letters and accents in one sign, and as letters what some people draw their names with, such as `𝓐𝓷𝓷𝓪`.
    private static String composed(CharSequence word) {
        var normal = Normalizer.normalize(cased(Normalizer.normalize(word, Form.NFKC)), Form.NFKC);
        var composed = new StringBuilder(normal.length());
        for (var at = 0; at < normal.length(); at++) {
            var letter = normal.charAt(at);
            if (letter != STRESS && letter != DOT && !Character.isWhitespace(letter)) {
                composed.append(Character.isDigit(letter) ? digit(letter) : folded(letter));
            }
        }
        return composed.toString();
    }

    /// Small letters, the same ones for all that are one letter in capitals: `ß` is `ss`, `ς` is `σ`, `ı` is `i`.
    private static String cased(String word) {
        return word.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// A digit of any script.
    private static char digit(char sign) {
        return (char) ('0' + Character.digit(sign, 10));
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
