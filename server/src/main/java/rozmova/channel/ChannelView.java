package rozmova.channel;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A channel as its page shows it; the shape is documented in `docs/api.md`.
@Schema(name = "Channel")
record ChannelView(
        long id,
        @Schema(ref = "Messenger") String messenger,
        String name,
        String address,
        URI link,

        @Schema(ref = "ChannelState") String state,

        @Schema(ref = "ChannelDelivery") String delivery,
        ChannelHealthStore.Health.@Nullable Problem problem,
        List<Ability> abilities,
        @Nullable String welcome,
        boolean welcomes,
        @Nullable Instant lastEventAt,
        @Nullable Instant checkedAt,
        @Nullable Long platformWaiting,
        long waiting,
        long setAside,
        Instant connectedAt) {}
