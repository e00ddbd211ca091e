package rozmova.channel;

import org.jspecify.annotations.Nullable;

/// Something between us and the platform.
///
/// @param code stable, translated on screen: `token-malformed`, `token-refused`, `platform-unreachable`, `conflict`, …
/// @param detail the platform's own words, without secrets
/// @param lasting whether it stays until somebody mends it, so that messages should wait
public record Trouble(String code, @Nullable String detail, boolean lasting) {}
