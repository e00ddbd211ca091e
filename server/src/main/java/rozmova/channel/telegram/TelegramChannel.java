package rozmova.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Ability;
import rozmova.channel.Channel;
import rozmova.channel.Check;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Counting;
import rozmova.channel.Credentials;
import rozmova.channel.Delivery;
import rozmova.channel.Download;
import rozmova.channel.Envelope;
import rozmova.channel.HookCall;
import rozmova.channel.Inbound;
import rozmova.channel.Inspection;
import rozmova.channel.Limits;
import rozmova.channel.Outbound;
import rozmova.channel.Polling;
import rozmova.channel.Profile;
import rozmova.channel.RemoteFile;
import rozmova.channel.Signal;
import rozmova.channel.Ticket;
import rozmova.channel.Trouble;
import rozmova.channel.Window;
import rozmova.channel.telegram.TelegramApi.Result;

/// Telegram: a bot that clients write to, and that people may attach to their own accounts to answer in their name.
@Singleton
final class TelegramChannel implements Channel, Polling {
    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final Duration POLL = Duration.ofSeconds(50);
    private static final int POLL_LIMIT = 100;
    private static final int MOST_CAPTION = 1_024;
    private static final Limits LIMITS = new Limits(4_096, Counting.UTF16, 50L << 20);
    private static final Duration BUSINESS_WINDOW = Duration.ofHours(24);

    /// Listed in full: Telegram remembers the last list, also one that another program left.
    private static final List<String> UPDATES = List.of(
            "message",
            "edited_message",
            "callback_query",
            "my_chat_member",
            "message_reaction",
            "business_connection",
            "business_message",
            "edited_business_message",
            "deleted_business_messages");

    private final TelegramApi api;
    private final TelegramConfig config;
    private final InstantSource clock;
    private final TelegramSending sending;
    private final TelegramHealth health;
    private final TelegramFiles files;
    private final TelegramProfiles profiles;

    TelegramChannel(TelegramApi api, TelegramConfig config, InstantSource clock) {
        this.api = api;
        this.config = config;
        this.clock = clock;
        this.sending = new TelegramSending(api, clock);
        this.health = new TelegramHealth(api, UPDATES);
        this.files = new TelegramFiles(api);
        this.profiles = new TelegramProfiles(api);
    }

    @Override
    public String messenger() {
        return "telegram";
    }

    @Override
    public String anonymous() {
        return "Telegram user";
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.EDIT, Ability.DELETE, Ability.REPLY, Ability.TYPING, Ability.SEEN, Ability.PLACE);
    }

    @Override
    public Check check(Credentials credentials) {
        var token = credentials.token();
        if (!token.value().matches("\\d{3,20}:[A-Za-z0-9_-]{30,64}")) {
            return new Check.Refused(new Trouble(
                    "token-malformed",
                    "A bot token looks like 123456789:AAF… with 35 characters after the colon",
                    true));
        }
        return switch (api.call(token, "getMe", Map.of())) {
            case Result.Ok(var me) ->
                new Check.Accepted(
                        me.path("id").asText(),
                        me.path("first_name").asText(),
                        me.path("username").asText());
            case Result failed -> new Check.Refused(TelegramErrors.trouble(failed));
        };
    }

    @Override
    public Optional<Trouble> listen(ConnectedChannel channel, @Nullable URI webhook) {
        if (webhook == null) {
            return trouble(api.call(channel.token(), "deleteWebhook", Map.of()));
        }
        return trouble(api.call(
                channel.token(),
                "setWebhook",
                Map.of(
                        "url",
                        webhook.toString(),
                        "secret_token",
                        channel.webhookSecret().value(),
                        "allowed_updates",
                        UPDATES)));
    }

    @Override
    public Optional<Trouble> leave(ConnectedChannel channel) {
        return trouble(api.call(channel.token(), "deleteWebhook", Map.of()));
    }

    @Override
    public Inspection inspect(ConnectedChannel channel) {
        return health.inspect(channel, clock.instant());
    }

    @Override
    public boolean genuine(ConnectedChannel channel, HookCall call) {
        var secret = call.header().apply(SECRET_HEADER);
        return secret != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8),
                        channel.webhookSecret().value().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Envelope> envelopes(byte[] body) {
        return List.of(TelegramReader.envelope(body));
    }

    @Override
    public List<Inbound> read(byte[] body) {
        return TelegramReader.read(body, clock.instant());
    }

    @Override
    public void acknowledge(ConnectedChannel channel, String callback) {
        // Too late, or not at all: the button stops waiting by itself.
        api.call(channel.token(), "answerCallbackQuery", Map.of("callback_query_id", callback));
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public int caption(String type, long size) {
        return MOST_CAPTION;
    }

    /// The bot's own chats are always open. In a person's own account it may only answer, within a day.
    @Override
    public Window window(String chat, @Nullable Instant lastInboundAt, Instant now) {
        if (!TelegramAddress.isBusiness(chat)) {
            return Window.ALWAYS;
        }
        var until = lastInboundAt == null ? now : lastInboundAt.plus(BUSINESS_WINDOW);
        return now.isBefore(until) ? new Window(true, null, until) : new Window(false, "window-closed", null);
    }

    @Override
    public Delivery send(ConnectedChannel channel, Outbound outbound) {
        return sending.send(channel, outbound);
    }

    @Override
    public Delivery edit(ConnectedChannel channel, Outbound.To to, String externalId, String text, boolean caption) {
        return sending.edit(channel, to, externalId, text, caption);
    }

    @Override
    public Delivery delete(ConnectedChannel channel, Outbound.To to, String externalId) {
        return sending.delete(channel, to, externalId);
    }

    @Override
    public void signal(ConnectedChannel channel, Outbound.To to, Signal signal) {
        sending.signal(channel, to, signal);
    }

    @Override
    public Download download(ConnectedChannel channel, RemoteFile file, Function<InputStream, Long> save) {
        return files.download(channel, file, save);
    }

    @Override
    public Profile profile(ConnectedChannel channel, String externalId) {
        return profiles.of(channel, externalId);
    }

    @Override
    public URI link(String address) {
        return URI.create(config.links().toString().replaceAll("/+$", "") + "/" + address);
    }

    @Override
    public URI deepLink(String address, Ticket ticket) {
        return URI.create(link(address) + "?start=" + ticket.token());
    }

    @Override
    public Optional<Polling> polling() {
        return Optional.of(this);
    }

    @Override
    public Batch poll(ConnectedChannel channel, @Nullable String cursor) {
        var parameters = new HashMap<String, Object>();
        parameters.put("timeout", POLL.toSeconds());
        parameters.put("limit", POLL_LIMIT);
        parameters.put("allowed_updates", UPDATES);
        if (cursor != null) {
            parameters.put("offset", Long.parseLong(cursor));
        }
        return switch (api.longPoll(channel.token(), "getUpdates", parameters, POLL)) {
            case Result.Ok(var updates) -> news(updates, cursor);
            case Result failed -> new Batch.Failed(TelegramErrors.trouble(failed));
        };
    }

    private static Batch news(JsonNode updates, @Nullable String cursor) {
        var events = new ArrayList<byte[]>();
        var next = cursor;
        try {
            for (var update : updates) {
                events.add(TelegramReader.JSON.writeValueAsBytes(update));
                next = Long.toString(update.path("update_id").asLong() + 1);
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Batch.News(events, next);
    }

    private static Optional<Trouble> trouble(Result result) {
        return result instanceof Result.Ok ? Optional.empty() : Optional.of(TelegramErrors.trouble(result));
    }
}
