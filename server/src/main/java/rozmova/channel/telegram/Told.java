package rozmova.channel.telegram;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When and under which number an update came, for what it does not say itself.
///
/// @param update the update's number, unique within the bot
/// @param now when it came
record Told(long update, Instant now) {
    /// The earliest number that can only be milliseconds.
    private static final long MILLISECONDS = 100_000_000_000L;

    /// Later than any calendar here.
    private static final long NEVER = 100_000_000_000_000L;

    /// The moment that Telegram names in seconds; when it came, where that is none.
    Instant at(@Nullable Long seconds) {
        if (seconds == null || seconds <= 0 || seconds >= NEVER) {
            return now;
        }
        return seconds < MILLISECONDS ? Instant.ofEpochSecond(seconds) : Instant.ofEpochMilli(seconds);
    }
}
