package rozmova.channel;

/// How fetching a file went.
public sealed interface Download {
    /// The bytes were saved.
    record Saved(long bytes) implements Download {}

    /// The file cannot be had: `too-large`, `gone` or `not-allowed`.
    record Impossible(String problem) implements Download {}

    /// Again later.
    record Failed(String detail) implements Download {}
}
