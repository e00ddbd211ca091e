package rozmova.bench.sample;

import java.util.List;
import java.util.Locale;

/// Clients write on phones: small letters, missing stops, a slip, a smile.
final class Typing {
    private static final List<String> SMILES = List.of(" 🙂", " 😊", " 🙏", ")", "))", " ❤️", " 🌸");
    private static final int LONG_ENOUGH = 12;

    private Typing() {}

    static String hasty(String text, Dice dice) {
        var typed = text;
        if (dice.chance(0.18)) {
            typed = typed.substring(0, 1).toLowerCase(Locale.ROOT) + typed.substring(1);
        }
        if (dice.chance(0.25) && typed.endsWith(".")) {
            typed = typed.substring(0, typed.length() - 1);
        }
        if (dice.chance(0.05) && typed.length() > LONG_ENOUGH) {
            typed = slip(typed, dice);
        }
        return dice.chance(0.07) && Character.isLetter(typed.charAt(typed.length() - 1))
                ? typed + dice.pick(SMILES)
                : typed;
    }

    /// Two letters in the wrong order.
    private static String slip(String text, Dice dice) {
        var at = dice.between(2, text.length() - 3);
        var one = text.charAt(at);
        var other = text.charAt(at + 1);
        return Character.isLetter(one) && Character.isLetter(other) && !Character.isUpperCase(one)
                ? text.substring(0, at) + other + one + text.substring(at + 2)
                : text;
    }
}
