package rozmova.channel;

import org.jspecify.annotations.Nullable;

/// Hears when a channel changes: its state, what is wrong with it, its name. Every bean of this type is told
/// after the change is committed; it must not throw and should be quick.
public interface ChannelListener {
    /// The channel is like this now.
    void changed(Now channel);

    /// What people have to know of a channel.
    ///
    /// @param state `active`, `paused`, `broken` or `disconnected`
    /// @param problem the code of what is wrong, null when nothing is
    record Now(
            long projectId,
            long id,
            String messenger,
            String name,
            String state,
            @Nullable String problem) {}
}
