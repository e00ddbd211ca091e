package rozmova.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an event says of a client besides that he exists.
///
/// @param heardAt when he gave a sign of himself, which opens the platforms' doors to us; null if this is none
/// @param wrote whether somebody wrote: then it is worth asking who he is. Some platforms tell nothing before that
record Sign(@Nullable Instant heardAt, boolean wrote) {
    /// Nothing that he did himself.
    static final Sign NONE = new Sign(null, false);

    /// Somebody wrote to him.
    static final Sign WRITTEN_TO = new Sign(null, true);

    /// He wrote.
    static Sign wrote(Instant at) {
        return new Sign(at, true);
    }

    /// He came, or reacted.
    static Sign heard(Instant at) {
        return new Sign(at, false);
    }
}
