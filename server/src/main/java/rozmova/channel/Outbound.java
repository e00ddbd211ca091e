package rozmova.channel;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something to send.
public sealed interface Outbound {
    /// Whom it goes to.
    To to();

    /// Plain text; the platform's marks in it mean nothing.
    record Text(To to, String text) implements Outbound {}

    /// A file with an optional caption.
    ///
    /// @param size in bytes
    /// @param address where the platform can fetch it for a while, for those that take no upload; null when nobody
    ///     reaches us from outside
    record Upload(
            To to,
            Path file,
            String name,
            String type,
            long size,
            String caption,
            @Nullable URI address) implements Outbound {}

    /// A place on the map.
    record Place(To to, double latitude, double longitude) implements Outbound {}

    /// The client, and what a platform may want to know of them and the message.
    ///
    /// @param reference our own id of the message, for platforms that give it back
    /// @param lastInboundAt when the client was heard of last: platforms close their doors some time after it
    /// @param replyTo the platform's id of the message that it answers to
    record To(
            String chat,
            String reference,
            @Nullable Instant lastInboundAt,
            @Nullable String replyTo) {}
}
