package rozmova.channel;

/// How much a messenger takes in one message, in characters as Java counts them (UTF-16 units).
///
/// @param text of a text
/// @param caption of the words with a file; 0 where a file has none
public record Limits(int text, int caption) {}
