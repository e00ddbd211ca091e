package rozmova.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether the platform's rules let us write to a client now.
///
/// @param open whether we may
/// @param reason why not, or on what condition: `window-closed`, `human-agent`, …; translated on screen
/// @param until when an open window closes, null when it does not
public record Window(
        boolean open, @Nullable String reason, @Nullable Instant until) {
    /// No rule stands in the way.
    public static final Window ALWAYS = new Window(true, null, null);
}
