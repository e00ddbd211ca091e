package rozmova.shared.words;

import java.util.List;

/// A text in which hits are looked for.
///
/// @param name whether it is a name: then parts of words are hits, too
record Scanned(String text, List<Token> tokens, boolean name) {
    static Scanned of(String text, boolean name) {
        return new Scanned(text, Tokens.of(text), name);
    }

    /// The words without what stands between them.
    List<Token> words() {
        return tokens.stream().filter(token -> !token.emoji()).toList();
    }
}
