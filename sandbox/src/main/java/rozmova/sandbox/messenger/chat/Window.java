package rozmova.sandbox.messenger.chat;

import java.time.Duration;
import java.time.Instant;

/// How long a Page may write after it last heard of a person.
public final class Window {

    /// For any answer.
    public static final Duration STANDARD = Duration.ofHours(24);

    /// With the tag HUMAN_AGENT.
    public static final Duration HUMAN_AGENT = Duration.ofDays(7);

    private Window() {}

    /// Whether the window that was opened then is still open now.
    public static boolean open(Instant opened, Duration width, Instant now) {
        return now.isBefore(opened.plus(width));
    }
}
