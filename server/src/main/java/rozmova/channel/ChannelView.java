package rozmova.channel;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A channel as its page shows it; the shape is documented in `docs/api.md`.
record ChannelView(
        long id,
        String messenger,
        String name,
        String address,
        URI link,
        String state,
        String delivery,
        ChannelHealthStore.Health.@Nullable Problem problem,
        List<String> abilities,
        @Nullable String welcome,
        boolean welcomes,
        @Nullable Instant lastEventAt,
        @Nullable Instant checkedAt,
        @Nullable Long platformWaiting,
        long waiting,
        long setAside,
        Instant connectedAt) {}
