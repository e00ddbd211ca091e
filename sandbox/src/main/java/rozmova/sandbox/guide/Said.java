package rozmova.sandbox.guide;

import java.time.Instant;

/// A message in any chat of the sandbox.
///
/// @param words whether somebody wrote it, and did not just press a button to begin
public record Said(boolean byShop, boolean words, Instant at) {}
