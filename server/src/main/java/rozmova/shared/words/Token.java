package rozmova.shared.words;

/// A word, a number or an emoji of a text.
///
/// @param form as all its spellings are found, see [Spelling]
/// @param from where it begins in the text, in UTF-16 units
/// @param to where it ends, exclusive
/// @param emoji whether it is no word: it has no place in a phrase
record Token(String form, int from, int to, boolean emoji) {}
