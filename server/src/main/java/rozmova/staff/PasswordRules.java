package rozmova.staff;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// Which passwords somebody may choose: none that programs try first. It is asked seldom, and holds no dictionary
/// between two questions.
final class PasswordRules {
    private static final int SHORTEST = 10;
    static final int LONGEST = 200;
    /// The time to look at a password grows faster than its length, and what is longer is no easier to guess.
    private static final int LOOKED_AT = 64;

    private static final int FEWEST_CHARACTERS = 6;
    private static final int SHORTEST_NUMBER = 16;
    /// So many guesses, the likely ones first, must fail.
    private static final double ENOUGH = 1e8;
    /// And so many at what remains without the person's own names: less than nine random characters are no password.
    private static final double ENOUGH_BESIDE_NAMES = 1e9;

    private PasswordRules() {}

    /// The password, if it will do.
    ///
    /// @param names whatever names person and shop have
    /// @throws Problem 422 that says why it will not
    static String checked(@Nullable String password, String... names) {
        var wished = ofRightLength(password);
        if (wished.codePoints().distinct().count() < FEWEST_CHARACTERS
                || wished.matches("\\d{1,%d}".formatted(SHORTEST_NUMBER - 1))) {
            throw pattern();
        }
        var own = OwnNames.of(names);
        var zxcvbn = new Zxcvbn();
        var rest = own.takenOutOf(wished);
        if (rest.length() < wished.length() && guesses(zxcvbn.measure(beginning(rest))) < ENOUGH_BESIDE_NAMES) {
            throw ofNames();
        }
        for (var typed : List.of(wished, LatinKeys.of(wished))) {
            refuseGuessable(zxcvbn.measure(beginning(typed), own.words()));
            if (LeakedPasswords.contain(typed)) {
                throw common();
            }
        }
        return wished;
    }

    /// The password as somebody typed it to sign in; one that is longer than passwords may be is nobody's.
    ///
    /// @throws Problem 422 for such
    static String typed(@Nullable String password) {
        if (password != null && password.length() > LONGEST) {
            throw tooLong();
        }
        return password == null ? "" : password;
    }

    private static String ofRightLength(@Nullable String password) {
        var typed = typed(password);
        if (typed.length() < SHORTEST) {
            throw refused("password-too-short", "A password has at least %d characters".formatted(SHORTEST));
        }
        return typed;
    }

    private static void refuseGuessable(Strength strength) {
        if (guesses(strength) >= ENOUGH) {
            return;
        }
        var found = strength.getSequence();
        if (found.stream().anyMatch(match -> "user_inputs".equals(match.dictionaryName))) {
            throw ofNames();
        }
        throw found.stream().anyMatch(match -> match.pattern == Pattern.Dictionary) ? common() : pattern();
    }

    private static String beginning(String password) {
        return password.length() <= LOOKED_AT ? password : password.substring(0, LOOKED_AT);
    }

    private static double guesses(Strength strength) {
        return strength.getGuesses();
    }

    private static Problem ofNames() {
        return refused("password-of-names", "Without your names and the shop's, too little of this password remains");
    }

    private static Problem common() {
        return refused("password-common", "This password is used by many, or has leaked; take a few unrelated words");
    }

    private static Problem pattern() {
        return refused(
                "password-pattern",
                "Repetitions, rows of keys, dates and numbers are guessed; take a few unrelated words");
    }

    private static Problem tooLong() {
        return refused("password-too-long", "A password has at most %d characters".formatted(LONGEST));
    }

    private static Problem refused(String code, String detail) {
        return Problem.invalid("password", code, detail);
    }
}
