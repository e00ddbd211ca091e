package rozmova.shared.words;

import java.util.ArrayList;
import java.util.List;

/// Cuts texts into words.
final class Tokens {
    private Tokens() {}

    /// The words of a text in their order. Whatever is neither letter, digit nor emoji lies between words; only
    /// apostrophes lie within them.
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            var next = at + Character.charCount(sign);
            if (begins(sign)) {
                next = end(text, at);
                var spelt = Spelling.of(text, at, next);
                if (!spelt.isEmpty()) {
                    tokens.add(Token.word(spelt, at, next));
                }
            } else if (emoji(sign)) {
                var emoji = text.substring(at, next);
                tokens.add(new Token(emoji, emoji, at, next, true));
            }
            at = next;
        }
        return tokens;
    }

    static boolean emoji(int sign) {
        return sign > 0xFF && Character.isEmojiPresentation(sign);
    }

    private static boolean begins(int sign) {
        return Character.isLetterOrDigit(sign) && !Spelling.apostrophe(sign);
    }

    /// Where the word ends that begins at `from`.
    private static int end(String text, int from) {
        var end = from;
        for (var at = from; at < text.length(); ) {
            var sign = text.codePointAt(at);
            var next = at + Character.charCount(sign);
            if (begins(sign) || accent(sign)) {
                end = next;
            } else if (!Spelling.invisible(sign) && !(Spelling.apostrophe(sign) && goesOn(text, end, next))) {
                break;
            }
            at = next;
        }
        return end;
    }

    /// Whether an apostrophe stands between two letters: the last one before it, and the next.
    private static boolean goesOn(String text, int end, int next) {
        return next < text.length()
                && Character.isLetter(text.codePointBefore(end))
                && Character.isLetter(text.codePointAt(next))
                && !Spelling.apostrophe(text.codePointAt(next));
    }

    private static boolean accent(int sign) {
        var type = Character.getType(sign);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
                && !Spelling.invisible(sign);
    }
}
