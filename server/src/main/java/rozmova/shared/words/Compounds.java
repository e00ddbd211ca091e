package rozmova.shared.words;

import java.util.ArrayList;
import java.util.List;

/// Words that others write as one: those that a hyphen joins (`wi-fi` is `wifi`), and the groups of a long number
/// (`12 500` is `12500`).
final class Compounds {
    private static final int GROUP = 3;
    private static final int MOST_GROUPS = 4;

    private Compounds() {}

    /// Whatever of a text may be written as one word.
    ///
    /// @param tokens of the text, all of them
    static List<Compound> in(String text, List<Token> tokens) {
        var found = new ArrayList<Compound>();
        for (var first = 0; first < tokens.size() - 1; ) {
            var last = Math.max(hyphened(text, tokens, first), grouped(text, tokens, first));
            if (last > first) {
                found.add(joined(tokens, first, last));
            }
            first = Math.max(last, first + 1);
        }
        return found;
    }

    /// The tokens of a text with one in the place of each compound's.
    static List<Token> merged(List<Token> tokens, List<Compound> compounds) {
        var merged = new ArrayList<Token>();
        var next = 0;
        for (var compound : compounds) {
            if (compound.first() >= next) {
                merged.addAll(tokens.subList(next, compound.first()));
                merged.add(compound.whole());
                next = compound.last() + 1;
            }
        }
        merged.addAll(tokens.subList(next, tokens.size()));
        return merged;
    }

    /// The last word of those that hyphens join to this one; without a letter it is a number, perhaps of a phone.
    private static int hyphened(String text, List<Token> tokens, int first) {
        var last = first;
        var letters = letters(tokens.get(first));
        while (last + 1 < tokens.size() && hyphen(between(text, tokens, last))) {
            last++;
            letters |= letters(tokens.get(last));
        }
        return letters ? last : first;
    }

    /// The last group of a number that begins here: `1 234 567`.
    private static int grouped(String text, List<Token> tokens, int first) {
        var beginning = tokens.get(first).form();
        if (!digits(beginning) || beginning.length() > GROUP || beginning.startsWith("0")) {
            return first;
        }
        var sign = between(text, tokens, first);
        var last = first;
        while (last + 1 < tokens.size()
                && last - first < MOST_GROUPS
                && between(text, tokens, last) == sign
                && separates(sign)
                && tokens.get(last + 1).form().length() == GROUP
                && digits(tokens.get(last + 1).form())) {
            last++;
        }
        return last;
    }

    private static Compound joined(List<Token> tokens, int first, int last) {
        var spelt = new StringBuilder();
        tokens.subList(first, last + 1).forEach(token -> spelt.append(token.spelt()));
        var from = tokens.get(first).from();
        return new Compound(
                Token.word(
                        Spelling.of(spelt.toString(), 0, spelt.length()),
                        from,
                        tokens.get(last).to()),
                first,
                last);
    }

    /// The only sign between this word and the next one; 0 where there are others, or none.
    private static char between(String text, List<Token> tokens, int before) {
        var from = tokens.get(before).to();
        return tokens.get(before + 1).from() == from + 1
                        && !tokens.get(before).emoji()
                        && !tokens.get(before + 1).emoji()
                ? text.charAt(from)
                : 0;
    }

    private static boolean letters(Token token) {
        return token.form().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean digits(String form) {
        return form.chars().allMatch(sign -> Phones.digit((char) sign));
    }

    private static boolean hyphen(char sign) {
        return sign == '-' || sign == '\u2010' || sign == '\u2011';
    }

    /// What people write between the thousands and the hundreds.
    static boolean separates(char sign) {
        return switch (sign) {
            case ' ', '\u00A0', '\u202F', '\u2009', ',', '.', '\'', '’' -> true;
            default -> false;
        };
    }

    /// @param whole all of it as one word
    /// @param first the place of its first word among the tokens
    /// @param last that of its last one
    record Compound(Token whole, int first, int last) {}
}
