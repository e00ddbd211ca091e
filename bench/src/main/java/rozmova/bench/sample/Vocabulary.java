package rozmova.bench.sample;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of one language, and sentences made of them.
final class Vocabulary {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SPEAKER = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)}");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final List<Dialogue> dialogues;
    private final Map<String, List<String>> words;

    Vocabulary(Language language) {
        dialogues = Dialogue.all(language);
        words = Texts.sections("words-" + language.code() + ".txt");
    }

    List<Dialogue> dialogues() {
        return dialogues;
    }

    /// The words for one purpose.
    List<String> words(String purpose) {
        return Objects.requireNonNull(words.get(purpose), purpose);
    }

    /// A sentence with its choices made and its slots filled.
    ///
    /// @param female whether a woman says it
    /// @throws IllegalArgumentException when nobody knows what belongs into a slot
    static String sentence(String pattern, boolean female, Dice dice, Map<String, String> slots) {
        var spoken = SPEAKER.matcher(pattern).replaceAll(female ? "$1" : "$2");
        var chosen = replaced(spoken, CHOICE, choices -> dice.pick(List.of(choices.split("\\|", -1))));
        return replaced(chosen, SLOT, slot -> {
            var value = slots.get(slot);
            if (value == null) {
                throw new IllegalArgumentException("nothing to fill {" + slot + "} with");
            }
            return value;
        });
    }

    private static String replaced(String text, Pattern pattern, Function<String, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group(1))));
    }
}
