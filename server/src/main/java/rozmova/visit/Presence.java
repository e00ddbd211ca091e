package rozmova.visit;

import org.jspecify.annotations.Nullable;

/// Where a visitor is right now.
///
/// @param page the page opened last; null when offline
public record Presence(boolean online, @Nullable String page) {
    /// Not on the site.
    public static final Presence OFFLINE = new Presence(false, null);
}
