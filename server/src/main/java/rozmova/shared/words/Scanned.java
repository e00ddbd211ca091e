package rozmova.shared.words;

import java.util.ArrayList;
import java.util.List;
import rozmova.shared.words.Compounds.Compound;

/// A text in which hits are looked for.
///
/// @param compounds what of it may be written as one word
/// @param name whether it is a name: then parts of words are hits, too
record Scanned(String text, List<Token> tokens, List<Compound> compounds, boolean name) {
    static Scanned of(String text, boolean name) {
        var tokens = Tokens.of(text);
        return new Scanned(text, tokens, Compounds.in(text, tokens), name);
    }

    /// Everything that is found as a word.
    List<Token> found() {
        var all = new ArrayList<>(tokens);
        compounds.forEach(compound -> all.add(compound.whole()));
        return all;
    }

    /// The words without what stands between them: as they were written, and with compounds as one word.
    List<List<Token>> readings() {
        var plain = words(tokens);
        return compounds.isEmpty() ? List.of(plain) : List.of(plain, words(Compounds.merged(tokens, compounds)));
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.emoji()).toList();
    }
}
