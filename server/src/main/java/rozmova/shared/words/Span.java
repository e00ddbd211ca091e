package rozmova.shared.words;

/// A stretch of a text, in UTF-16 units.
///
/// @param from inclusive
/// @param to exclusive
public record Span(int from, int to) {}
