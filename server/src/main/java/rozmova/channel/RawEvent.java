package rozmova.channel;

import java.time.Instant;

/// An event as the platform delivered it, before anybody has looked inside.
record RawEvent(long projectId, long channelId, String key, String chat, Instant receivedAt, byte[] body) {
    Lane lane() {
        return new Lane(projectId, channelId, chat);
    }

    /// One chat of one channel: its events are processed one after the other.
    record Lane(long projectId, long channelId, String chat) {}
}
