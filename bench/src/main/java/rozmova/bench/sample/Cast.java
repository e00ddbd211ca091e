package rozmova.bench.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everybody who may ever write. A person is known by number: the same number is the same person.
public final class Cast {
    private static final List<String> ABROAD = List.of("en", "en", "en", "en", "en", "en", "pl", "pl", "de", "ar");

    private final long seed;
    private final Map<String, Map<String, List<String>>> names = new HashMap<>();

    public Cast(long seed) {
        this.seed = seed;
        for (var code : List.of("uk", "ru", "en", "pl", "de", "ar")) {
            names.put(code, Texts.sections("names-" + code + ".txt"));
        }
    }

    /// The person with this number.
    public Person person(long number) {
        var dice = Dice.of(seed ^ 0x5eed, number);
        var language = Language.drawn(dice);
        var code = language == Language.EN ? dice.pick(ABROAD) : language.code();
        var female = dice.chance(0.66);
        var first = dice.pick(words(code, female ? "female" : "male")).split("/", -1);
        var last = dice.pick(words(code, "surname")).split("/", -1);
        var surname = dice.chance(0.14) ? "" : last[female ? last.length - 1 : 0];
        return new Person(
                language,
                code,
                first[0],
                surname,
                first[1],
                nickname(first[0], surname, dice),
                phone(code, dice),
                female);
    }

    /// Somebody's first name, of that language.
    String somebody(Language language, Dice dice) {
        return dice.pick(words(language.code(), "female")).split("/", -1)[0];
    }

    private List<String> words(String code, String section) {
        return Objects.requireNonNull(Objects.requireNonNull(names.get(code)).get(section));
    }

    private static @Nullable String nickname(String first, String last, Dice dice) {
        var given = Latin.spelt(first);
        var family = Latin.spelt(last);
        var digits = Integer.toString(dice.between(1, 99));
        if (given.isEmpty() || dice.chance(0.27)) {
            return null;
        }
        if (family.isEmpty()) {
            return given + "_" + digits;
        }
        return switch (dice.between(0, 5)) {
            case 0 -> given + "_" + family + digits;
            case 1 -> given.charAt(0) + family + digits;
            case 2 -> given + family.substring(0, Math.min(3, family.length())) + "_" + digits;
            case 3 -> family + "_" + given.charAt(0) + digits;
            case 4 -> "the_" + given + digits;
            default -> given + digits + "ua";
        };
    }

    private static String phone(String code, Dice dice) {
        var number = Integer.toString(dice.between(1_000_000, 9_999_999));
        return switch (code) {
            case "pl" -> "+48 51" + number;
            case "de" -> "+49 1520 " + number;
            case "en" -> "+44 7700 " + number.substring(1);
            default -> "+380 " + dice.pick(List.of("50", "63", "67", "68", "93", "97")) + " " + number;
        };
    }
}
