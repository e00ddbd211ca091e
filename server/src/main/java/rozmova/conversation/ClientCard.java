package rozmova.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who writes, in all channels that we know him from; the shape is documented in `docs/api.md`.
public record ClientCard(
        long id,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String language,
        List<Identity> identities) {

    /// The client in one channel.
    public record Identity(
            long id,
            long channelId,
            String messenger,
            String name,
            @Nullable String nickname,
            boolean blocked) {}
}
