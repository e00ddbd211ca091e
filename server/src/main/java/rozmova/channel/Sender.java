package rozmova.channel;

import org.jspecify.annotations.Nullable;

/// A client as the platform shows them.
///
/// @param externalId stable within the channel
/// @param chat where to write to the client
/// @param name null when the event does not tell it
/// @param nickname unique on the platform, without a leading @
/// @param language as the client's application says, such as `uk`
public record Sender(
        String externalId,
        String chat,
        @Nullable String name,
        @Nullable String nickname,
        @Nullable String language) {}
