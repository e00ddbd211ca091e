package rozmova.channel;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something to send.
public sealed interface Outbound {
    /// The chat it goes to.
    String chat();

    /// Plain text; the platform's marks in it mean nothing.
    ///
    /// @param replyTo the platform's id of the message that it answers to
    record Text(String chat, String text, @Nullable String replyTo) implements Outbound {}

    /// A file with an optional caption.
    record Upload(
            String chat,
            Path file,
            String name,
            String type,
            String caption,
            @Nullable String replyTo) implements Outbound {}
}
