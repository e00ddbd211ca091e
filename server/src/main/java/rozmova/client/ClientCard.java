package rozmova.client;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The client, in all channels that we know them from; the shape is documented in `docs/api.md`.
///
/// @param formerly what they were called before, newest first
@Schema(name = "Client")
public record ClientCard(
        long id,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String language,
        List<Identity> identities,
        List<Change> formerly) {

    /// Where a client's picture is, below this server's address.
    public static String avatar(long projectId, long file) {
        return "/api/v1/projects/%d/files/%d/thumbnail?size=96".formatted(projectId, file);
    }

    /// The client in one channel.
    ///
    /// @param avatar where their picture is, below this server's address
    /// @param chat where to write to, on the platform; not told
    /// @param lastInboundAt when they were heard of last: platforms close their doors some time after it
    public record Identity(
            long id,
            long channelId,
            @Schema(ref = "Messenger") String messenger,
            String name,
            @Nullable String nickname,
            @Nullable String avatar,
            boolean blocked,
            @Nullable Instant lastInboundAt,
            @JsonIgnore String chat) {}

    /// A name that they had until then.
    ///
    /// @param field `name` or `nickname`
    @Schema(name = "FormerName")
    public record Change(
            Instant at,
            @Schema(ref = "FormerField") String field,
            @Nullable String before,
            @Nullable String after) {}
}
