package rozmova.shared.words;

import java.util.ArrayList;
import java.util.List;
import rozmova.shared.words.Term.Digits;
import rozmova.shared.words.Term.Phrase;
import rozmova.shared.words.Term.Word;

/// Reads what somebody typed: once, from its beginning to its end.
final class QueryReader {
    private static final String QUOTES = "\"«»“”„";
    private static final String JOINTS = "@._/:+";

    private final String typed;
    private final List<Term> wanted = new ArrayList<>();
    private final List<Term> unwanted = new ArrayList<>();

    /// Numbers that stand one after the other: they may be one phone number.
    private final List<Word> numbers = new ArrayList<>();

    private final StringBuilder digits = new StringBuilder();
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
        endNumbers();
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
            endNumbers();
            exactly(upToQuote(), into);
            return;
        }
        var piece = upToBlank();
        if (!without && number(piece)) {
            number(piece, at == typed.length());
        } else {
            endNumbers();
            words(piece, at == typed.length(), into);
        }
    }

    /// Whether it is a minus before a word: within a number it is no such sign.
    private boolean excludes() {
        return typed.charAt(at) == '-'
                && at + 1 < typed.length()
                && (Character.isLetter(typed.codePointAt(at + 1)) || quote(typed.charAt(at + 1)));
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
        var forms = forms(quoted);
        if (forms.size() == 1) {
            into.add(new Word(forms.getFirst(), true, false));
        } else if (!forms.isEmpty()) {
            into.add(new Phrase(forms, false, ""));
        } else {
            emoji(quoted, into);
        }
    }

    private static void words(String piece, boolean last, List<Term> into) {
        var star = piece.endsWith("*");
        var forms = forms(piece);
        emoji(piece, into);
        if (forms.size() > 1 && joined(piece)) {
            into.add(new Phrase(forms, star || last, String.join("", forms)));
            return;
        }
        for (var number = 0; number < forms.size(); number++) {
            var form = forms.get(number);
            var atEnd = number == forms.size() - 1;
            var beginning = atEnd && (star || begun(form, last));
            if (beginning || !StopWords.contains(form)) {
                into.add(new Word(form, false, beginning));
            }
        }
    }

    private void number(String piece, boolean last) {
        var forms = forms(piece);
        for (var number = 0; number < forms.size(); number++) {
            var beginning = number == forms.size() - 1 && begun(forms.get(number), last);
            numbers.add(new Word(forms.get(number), false, beginning));
            digits.append(forms.get(number));
        }
    }

    private void endNumbers() {
        if (digits.length() < Phones.FEWEST) {
            wanted.addAll(numbers);
        } else {
            wanted.add(new Digits(List.copyOf(numbers), Phones.digits(digits.toString())));
        }
        numbers.clear();
        digits.setLength(0);
    }

    private static List<String> forms(String text) {
        return Tokens.of(text).stream()
                .filter(token -> !token.emoji())
                .map(Token::form)
                .toList();
    }

    private static void emoji(String text, List<Term> into) {
        Tokens.of(text).stream().filter(Token::emoji).forEach(token -> into.add(new Word(token.form(), true, false)));
    }

    /// The word that is being typed.
    private static boolean begun(String form, boolean last) {
        return last && form.length() >= Term.SHORTEST_BEGINNING;
    }

    /// An e-mail address, a nickname, an address on the web: its parts belong together.
    private static boolean joined(String piece) {
        return piece.chars().allMatch(sign -> sign < 0x80) && piece.chars().anyMatch(sign -> JOINTS.indexOf(sign) >= 0);
    }

    private static boolean number(String piece) {
        return piece.chars().anyMatch(sign -> Phones.digit((char) sign))
                && piece.chars()
                        .allMatch(sign -> Phones.digit((char) sign) || Phones.between((char) sign) || sign == '+');
    }

    private static boolean quote(char sign) {
        return QUOTES.indexOf(sign) >= 0;
    }

    private static boolean blank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
