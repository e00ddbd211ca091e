package rozmova.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an event says of a client besides that they exist.
///
/// @param at when they gave a sign of themselves, which opens the platforms' doors to us; null if this is none
/// @param wrote whether somebody wrote: then it is worth asking who the client is. Some platforms tell nothing before
///     that
public record Heard(@Nullable Instant at, boolean wrote) {
    /// Nothing that they did themselves.
    public static final Heard NOTHING = new Heard(null, false);

    /// Somebody wrote to them.
    public static final Heard WRITTEN_TO = new Heard(null, true);

    /// They wrote.
    public static Heard wrote(Instant at) {
        return new Heard(at, true);
    }

    /// They came, or reacted.
    public static Heard came(Instant at) {
        return new Heard(at, false);
    }
}
