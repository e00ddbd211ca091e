package rozmova.channel;

/// Wants to know when a channel changes: its state, what is wrong with it, its name. Every bean of this type is told
/// after the change is committed; it must not throw and should be quick.
public interface ChannelListener {
    /// The channel is not what it was.
    void changed(long projectId, long channelId);
}
