package rozmova.shared.words;

import org.jspecify.annotations.Nullable;

/// Letters that look the same in the Latin and in the Cyrillic alphabet, at least as capitals. People type them with
/// whichever keyboard is set: `вaзу` with a Latin `a`, `1C` for `1С`.
final class LookAlikes {
    private static final String LATIN = "abcehikmoptxyï";
    private static final String CYRILLIC = "авсенікмортхуї";

    private LookAlikes() {}

    /// A word of letters of both alphabets in one of them, where the others look like letters of it; other words as
    /// they are.
    static String oneAlphabet(String word) {
        var latin = false;
        var cyrillic = false;
        for (var at = 0; at < word.length(); at++) {
            latin |= latin(word.charAt(at));
            cyrillic |= cyrillic(word.charAt(at));
        }
        if (!latin || !cyrillic) {
            return word;
        }
        var asCyrillic = swapped(word, LATIN, CYRILLIC, false);
        if (asCyrillic != null) {
            return asCyrillic;
        }
        var asLatin = swapped(word, CYRILLIC, LATIN, false);
        return asLatin == null ? word : asLatin;
    }

    /// What looks the same in the other alphabet; null where it has no such letters.
    static @Nullable String twin(String form) {
        var cyrillic = swapped(form, LATIN, CYRILLIC, true);
        return cyrillic == null ? swapped(form, CYRILLIC, LATIN, true) : cyrillic;
    }

    /// @param whole whether every letter must be one of `from`; else those of its alphabet
    private static @Nullable String swapped(String word, String from, String to, boolean whole) {
        var swapped = new StringBuilder(word.length());
        var letters = 0;
        for (var at = 0; at < word.length(); at++) {
            var sign = word.charAt(at);
            var known = from.indexOf(sign);
            if (known >= 0) {
                letters++;
                swapped.append(to.charAt(known));
            } else if (whole ? Character.isLetter(sign) : sameAlphabet(sign, from)) {
                return null;
            } else {
                swapped.append(sign);
            }
        }
        return letters == 0 ? null : swapped.toString();
    }

    private static boolean sameAlphabet(char sign, String letters) {
        return letters.equals(LATIN) ? latin(sign) : cyrillic(sign);
    }

    private static boolean latin(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 0xC0 && sign <= 0x24F && Character.isLetter(sign));
    }

    private static boolean cyrillic(char sign) {
        return sign >= 0x400 && sign <= 0x52F;
    }
}
