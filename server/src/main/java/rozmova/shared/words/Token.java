package rozmova.shared.words;

import java.util.List;

/// A word, a number or an emoji of a text.
///
/// @param form as all its spellings are found, see [Spelling]
/// @param spelt the form with its apostrophes, as dictionaries have it
/// @param from where it begins in the text, in UTF-16 units
/// @param to where it ends, exclusive
/// @param emoji whether it is no word: it has no place in a phrase
record Token(String form, String spelt, int from, int to, boolean emoji) {
    /// A word or number.
    static Token word(String spelt, int from, int to) {
        return new Token(Spelling.form(spelt), spelt, from, to, false);
    }

    /// The base forms; none of an emoji.
    List<String> bases() {
        return Bases.of(spelt);
    }
}
