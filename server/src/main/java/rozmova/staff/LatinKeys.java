package rozmova.staff;

import java.util.Locale;

/// What the keys of a Cyrillic password say on a Latin keyboard: `йцукен` is the row `qwerty`, and lists of leaked
/// passwords know `пароль` as `gfhjkm`.
final class LatinKeys {
    private static final String CYRILLIC = "йцукенгшщзхъїфывапролджэієячсмитьбюёґ";
    private static final String LATIN = "qwertyuiop[]]asdfghjkl;'s'zxcvbnm,.`\\";

    private LatinKeys() {}

    /// The password as those keys write it, in small letters.
    static String of(String password) {
        return password.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(LatinKeys::key)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int key(int letter) {
        var place = CYRILLIC.indexOf(letter);
        return place < 0 ? letter : LATIN.charAt(place);
    }
}
