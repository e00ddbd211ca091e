package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inspection;
import rozmova.channel.Trouble;
import rozmova.channel.telegram.TelegramApi.Result;

/// What Telegram says of its deliveries to us. It never gives up with a word: it counts, and drops after a day.
final class TelegramHealth {
    private static final Duration RECENT = Duration.ofMinutes(10);

    private final TelegramApi api;
    private final Set<String> updates;

    /// @param updates the kinds that we ask for
    TelegramHealth(TelegramApi api, List<String> updates) {
        this.api = api;
        this.updates = Set.copyOf(updates);
    }

    Inspection inspect(ConnectedChannel channel, Instant now) {
        return switch (api.call(channel.token(), "getWebhookInfo", Map.of())) {
            case Result.Ok(var info) -> told(channel, info, now);
            case Result.Rejected unknown -> known(channel);
            case Result failed -> Inspection.failed(TelegramErrors.trouble(failed));
        };
    }

    /// Whether another program's deliveries fail is none of our business.
    private Inspection told(ConnectedChannel channel, JsonNode info, Instant now) {
        var registered = info.path("url").asText();
        var waiting = info.path("pending_update_count").asLong();
        return registered.equals(channel.webhook())
                ? new Inspection(kinds(info).equals(updates) ? registered : "", failing(info, now), waiting)
                : new Inspection(registered, null, waiting);
    }

    /// Servers that Telegram did not write may not know that method, or stumble over it: only what they say of the
    /// token counts.
    private Inspection known(ConnectedChannel channel) {
        return switch (api.call(channel.token(), "getMe", Map.of())) {
            case Result.Ok me -> Inspection.NOTHING;
            case Result.Rejected error when error.code() == 429 || error.code() >= 500 -> Inspection.NOTHING;
            case Result failed -> Inspection.failed(TelegramErrors.trouble(failed));
        };
    }

    /// Our webhook with another list than we asked for is as good as none: it has to be set again.
    private static Set<String> kinds(JsonNode info) {
        return StreamSupport.stream(info.path("allowed_updates").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /// An error counts only while something waits behind it; one that was overcome does not.
    static @Nullable Trouble failing(JsonNode info, Instant now) {
        var at = Instant.ofEpochSecond(info.path("last_error_date").asLong());
        return info.path("pending_update_count").asLong() > 0 && at.plus(RECENT).isAfter(now)
                ? new Trouble("webhook-failing", info.path("last_error_message").asText(), false)
                : null;
    }
}
