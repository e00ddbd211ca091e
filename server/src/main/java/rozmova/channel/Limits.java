package rozmova.channel;

/// How much a messenger takes in one message.
///
/// @param text the longest text, in what `counting` counts
/// @param file the largest file, in bytes
public record Limits(int text, Counting counting, long file) {}
