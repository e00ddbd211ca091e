package rozmova.channel;

import org.jspecify.annotations.Nullable;

/// What the platform tells of a client when it is asked.
public sealed interface Profile {
    /// This; what is null is not known.
    ///
    /// @param avatar the client's picture; its name is the same as long as the picture is
    record Found(
            @Nullable String name,
            @Nullable String nickname,
            @Nullable String language,
            @Nullable RemoteFile avatar) implements Profile {}

    /// The platform tells nothing of this client, and will not.
    record Hidden() implements Profile {}

    /// Not now.
    record Failed(String detail) implements Profile {}
}
