package rozmova.shared.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rozmova.shared.words.Compounds.Compound;
import rozmova.shared.words.Term.All;
import rozmova.shared.words.Term.Any;
import rozmova.shared.words.Term.Phone;
import rozmova.shared.words.Term.Phrase;
import rozmova.shared.words.Term.Word;

/// Reads what somebody typed: once, from its beginning to its end.
final class QueryReader {
    private static final String QUOTES = "\"«»“”„";
    private static final String JOINTS = "@._/:+";
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,'’]\\d{3})+");

    private final String typed;
    private final List<Term> wanted = new ArrayList<>();
    private final List<Term> unwanted = new ArrayList<>();

    /// What nobody insists on, as long as there is something else.
    private final List<Term> small = new ArrayList<>();

    /// Numbers that stand one after the other: they may be one phone number, or one amount.
    private final List<Word> numbers = new ArrayList<>();

    private final StringBuilder digits = new StringBuilder();
    private boolean dialled;
    private int at;

    QueryReader(String typed) {
        this.typed = typed;
    }

    void read() {
        while (at < typed.length()) {
            if (blank(typed.charAt(at))) {
                at++;
            } else {
                piece();
            }
        }
        endNumbers(wanted.isEmpty() && unwanted.isEmpty() && small.isEmpty());
        if (wanted.isEmpty()) {
            wanted.addAll(small);
        }
    }

    List<Term> wanted() {
        return wanted;
    }

    List<Term> unwanted() {
        return unwanted;
    }

    /// What stands between blanks, or between quotes.
    private void piece() {
        var without = excludes();
        if (without) {
            at++;
        }
        var into = without ? unwanted : wanted;
        if (quote(typed.charAt(at))) {
            endNumbers(false);
            exactly(upToQuote(), into);
            return;
        }
        var piece = Schemes.without(upToBlank());
        var last = at == typed.length();
        if (!number(piece)) {
            endNumbers(false);
            words(piece, last, without ? unwanted : small, into);
        } else if (without) {
            endNumbers(false);
            number(piece, last);
            into.add(number(false));
        } else {
            number(piece, last);
        }
    }

    /// Whether it is a minus before a word, a number or an emoji: within a number it is no such sign.
    private boolean excludes() {
        if (typed.charAt(at) != '-' || at + 1 == typed.length()) {
            return false;
        }
        var next = typed.codePointAt(at + 1);
        return quote(typed.charAt(at + 1))
                || (Character.isDigit(next) ? numbers.isEmpty() : Character.isLetter(next) || Tokens.emoji(next));
    }

    private String upToQuote() {
        var from = ++at;
        while (at < typed.length() && !quote(typed.charAt(at))) {
            at++;
        }
        return typed.substring(from, at < typed.length() ? at++ : at);
    }

    private String upToBlank() {
        var from = at;
        while (at < typed.length() && !blank(typed.charAt(at)) && !quote(typed.charAt(at))) {
            at++;
        }
        return typed.substring(from, at);
    }

    private static void exactly(String quoted, List<Term> into) {
        var tokens = Tokens.of(quoted);
        var ways = new ArrayList<Term>();
        for (var way : Scanned.of(quoted, false).readings()) {
            if (way.size() == 1) {
                ways.add(new Word(way.getFirst().spelt(), true, false));
            } else if (!way.isEmpty()) {
                ways.add(phrase(way, false, ""));
            }
        }
        if (ways.isEmpty()) {
            emoji(tokens, into);
        } else {
            into.add(ways.size() == 1 ? ways.getFirst() : new Any(ways));
        }
    }

    /// @param small where words go that nobody insists on
    private static void words(String piece, boolean last, List<Term> small, List<Term> into) {
        var star = piece.endsWith("*");
        var scanned = Scanned.of(piece, false);
        emoji(scanned.tokens(), into);
        var words = words(scanned.tokens());
        if (words.size() > 1 && joined(piece)) {
            var name = words.stream().map(Token::form).collect(Collectors.joining());
            into.add(phrase(words, star || last, name));
            return;
        }
        for (var token : Compounds.merged(scanned.tokens(), scanned.compounds())) {
            if (token.emoji()) {
                continue;
            }
            var beginning = token.to() == words.getLast().to() && (star || begun(token.form(), last));
            var word = new Word(token.spelt(), false, beginning);
            var compound = scanned.compounds().stream()
                    .filter(one -> one.whole().equals(token))
                    .findFirst();
            if (compound.isPresent()) {
                into.add(new Any(List.of(parts(scanned.tokens(), compound.get(), beginning), word)));
            } else {
                (beginning || !StopWords.contains(token.form()) ? into : small).add(word);
            }
        }
    }

    /// The words of a compound, each for itself.
    private static Term parts(List<Token> tokens, Compound compound, boolean beginning) {
        var parts = tokens.subList(compound.first(), compound.last() + 1);
        var words = new ArrayList<Word>();
        for (var part : parts) {
            if (!StopWords.contains(part.form())) {
                words.add(new Word(part.spelt(), false, beginning && part.equals(parts.getLast())));
            }
        }
        return words.isEmpty()
                ? new All(parts.stream()
                        .map(part -> new Word(part.spelt(), false, false))
                        .toList())
                : new All(words);
    }

    private static Term phrase(List<Token> tokens, boolean beginning, String name) {
        var words = new ArrayList<Word>();
        for (var token : tokens) {
            words.add(new Word(token.spelt(), true, beginning && token.equals(tokens.getLast())));
        }
        return new Phrase(List.copyOf(words), name);
    }

    private void number(String piece, boolean last) {
        dialled |= piece.indexOf('+') >= 0;
        var tokens = words(Tokens.of(piece));
        for (var token : tokens) {
            var beginning = token.equals(tokens.getLast()) && begun(token.form(), last);
            numbers.add(new Word(token.spelt(), false, beginning));
            digits.append(token.form());
        }
    }

    private void endNumbers(boolean alone) {
        if (!numbers.isEmpty()) {
            if (digits.length() < Phones.FEWEST_BEGUN) {
                wanted.addAll(numbers);
                clear();
            } else {
                wanted.add(number(alone));
            }
        }
    }

    /// The numbers that were read: as such, as the groups of one, or as digits of a phone. So few digits that they
    /// may be anything are those that a phone number begins with only when they look like that, or are all that was
    /// typed.
    private Term number(boolean alone) {
        var dialling = dialled || alone || digits.charAt(0) == '0';
        var ways = new ArrayList<Term>();
        ways.add(numbers.size() == 1 ? numbers.getFirst() : new All(List.copyOf(numbers)));
        var text = numbers.stream().map(Word::spelt).collect(Collectors.joining(" "));
        var tokens = Tokens.of(text);
        var merged = Compounds.merged(tokens, Compounds.in(text, tokens));
        if (numbers.size() > 1 && merged.size() == 1) {
            ways.add(
                    new Word(merged.getFirst().spelt(), false, numbers.getLast().beginning()));
        }
        var phone = Phones.digits(digits.toString());
        if (phone.length() >= (dialling ? Phones.FEWEST_BEGUN : Phones.FEWEST)) {
            ways.add(new Phone(phone));
        }
        clear();
        return ways.size() == 1 ? ways.getFirst() : new Any(ways);
    }

    private void clear() {
        numbers.clear();
        digits.setLength(0);
        dialled = false;
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.emoji()).toList();
    }

    private static void emoji(List<Token> tokens, List<Term> into) {
        tokens.stream().filter(Token::emoji).forEach(token -> into.add(new Word(token.form(), true, false)));
    }

    /// The word that is being typed.
    private static boolean begun(String form, boolean last) {
        return last && form.length() >= Term.SHORTEST_BEGINNING;
    }

    /// An e-mail address, a nickname, an address on the web: its parts belong together.
    private static boolean joined(String piece) {
        return piece.chars().allMatch(sign -> sign < 0x80) && piece.chars().anyMatch(sign -> JOINTS.indexOf(sign) >= 0);
    }

    /// A number in groups, perhaps with a comma between them, or one as phone numbers are written.
    private static boolean number(String piece) {
        if (GROUPED.matcher(piece).matches()) {
            return true;
        }
        return piece.chars().anyMatch(sign -> Phones.digit((char) sign))
                && piece.chars()
                        .allMatch(sign -> Phones.digit((char) sign) || Phones.between((char) sign) || sign == '+');
    }

    private static boolean quote(char sign) {
        return QUOTES.indexOf(sign) >= 0;
    }

    static boolean blank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
