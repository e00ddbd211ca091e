package rozmova.channel.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
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
import rozmova.channel.MessengerHttp.Reply;
import rozmova.channel.Outbound;
import rozmova.channel.Polling;
import rozmova.channel.Profile;
import rozmova.channel.RemoteFile;
import rozmova.channel.Ticket;
import rozmova.channel.Trouble;
import rozmova.channel.telegram.TelegramApi.Result;

/// Telegram: a bot that clients write to.
@Singleton
final class TelegramChannel implements Channel, Polling {
    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final Duration POLL = Duration.ofSeconds(50);
    private static final int POLL_LIMIT = 100;
    private static final long MOST_DOWNLOAD = 20L << 20;
    private static final int MOST_CAPTION = 1_024;
    private static final Limits LIMITS = new Limits(4_096, Counting.UTF16, 50L << 20);
    private static final long MOST_PHOTO = 10L << 20;

    /// Listed in full: Telegram remembers the last list, also one that another program left.
    private static final List<String> UPDATES = List.of("message", "edited_message", "my_chat_member");

    private final TelegramApi api;
    private final TelegramConfig config;

    TelegramChannel(TelegramApi api, TelegramConfig config) {
        this.api = api;
        this.config = config;
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
        return Set.of(Ability.REPLY);
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
        return switch (api.call(channel.token(), "getWebhookInfo", Map.of())) {
            case Result.Ok(var info) ->
                new Inspection(
                        info.path("url").asText(),
                        null,
                        info.path("pending_update_count").asLong());
            case Result failed -> Inspection.failed(TelegramErrors.trouble(failed));
        };
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
        return TelegramReader.read(body);
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public int caption(String type, long size) {
        return MOST_CAPTION;
    }

    @Override
    public Profile profile(ConnectedChannel channel, String externalId) {
        return new Profile.Hidden();
    }

    @Override
    public Delivery send(ConnectedChannel channel, Outbound outbound) {
        var result =
                switch (outbound) {
                    case Outbound.Text text -> api.call(channel.token(), "sendMessage", message(text));
                    case Outbound.Upload upload -> upload(channel, upload);
                    case Outbound.Place place ->
                        api.call(
                                channel.token(),
                                "sendLocation",
                                Map.of(
                                        "chat_id",
                                        Long.parseLong(place.to().chat()),
                                        "latitude",
                                        place.latitude(),
                                        "longitude",
                                        place.longitude()));
                };
        return switch (result) {
            case Result.Ok(var sent) -> sent(sent);
            case Result.Rejected error -> TelegramErrors.delivery(error);
            case Result.Unreachable(var detail) -> new Delivery.Postponed(null, false, detail);
            case Result.Lost(var detail) -> new Delivery.Unknown(detail);
        };
    }

    @Override
    public Download download(ConnectedChannel channel, RemoteFile file, Function<InputStream, Long> save) {
        if (file.size() != null && file.size() > MOST_DOWNLOAD) {
            return new Download.Impossible("too-large");
        }
        return switch (api.call(channel.token(), "getFile", Map.of("file_id", file.id()))) {
            case Result.Ok(var found) ->
                fetched(api.file(channel.token(), found.path("file_path").asText()), save);
            case Result.Rejected error
            when error.description().contains("too big") -> new Download.Impossible("too-large");
            case Result.Rejected error when error.code() == 400 -> new Download.Failed(error.description());
            case Result failed ->
                new Download.Failed(TelegramErrors.trouble(failed).code());
        };
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

    private static Map<String, Object> message(Outbound.Text text) {
        var parameters = new HashMap<String, Object>();
        parameters.put("chat_id", Long.parseLong(text.to().chat()));
        parameters.put("text", text.text());
        if (text.to().replyTo() != null) {
            parameters.put("reply_parameters", reply(text.to().replyTo()));
        }
        return parameters;
    }

    private Result upload(ConnectedChannel channel, Outbound.Upload upload) {
        var kind = kind(upload);
        var parameters = new HashMap<String, String>();
        parameters.put("chat_id", upload.to().chat());
        if (!upload.caption().isEmpty()) {
            parameters.put("caption", upload.caption());
        }
        if (upload.to().replyTo() != null) {
            try {
                parameters.put(
                        "reply_parameters",
                        TelegramReader.JSON.writeValueAsString(reply(upload.to().replyTo())));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return api.upload(channel.token(), kind.method(), parameters, kind.field(), upload.file(), upload.name());
    }

    /// The client may have deleted the message that we answer to: the answer is worth more than the quote.
    private static Map<String, Object> reply(String externalId) {
        return Map.of(
                "message_id",
                Long.parseLong(externalId.substring(externalId.indexOf(':') + 1)),
                "allow_sending_without_reply",
                true);
    }

    private static Kind kind(Outbound.Upload upload) {
        return switch (upload.type()) {
            case "image/jpeg", "image/png" ->
                upload.size() <= MOST_PHOTO ? new Kind("sendPhoto", "photo") : new Kind("sendDocument", "document");
            case "video/mp4" -> new Kind("sendVideo", "video");
            default -> new Kind("sendDocument", "document");
        };
    }

    private static Delivery sent(JsonNode message) {
        var chat = new TelegramUpdate.Chat(message.path("chat").path("id").asLong(), "private");
        return new Delivery.Sent(
                TelegramReader.externalId(chat, message.path("message_id").asLong()),
                Instant.ofEpochSecond(message.path("date").asLong()));
    }

    private static Download fetched(Reply<InputStream> reply, Function<InputStream, Long> save) {
        return switch (reply) {
            case Reply.Answer<InputStream>(var response)
            when response.statusCode() == 200 -> {
                try (var body = response.body()) {
                    yield new Download.Saved(save.apply(body));
                } catch (IOException | UncheckedIOException broken) {
                    yield new Download.Failed("the file broke off");
                }
            }
            case Reply.Answer<InputStream>(var response) -> new Download.Failed("HTTP " + response.statusCode());
            case Reply.Unreachable<InputStream>(var detail) -> new Download.Failed(detail);
            case Reply.Lost<InputStream>(var detail) -> new Download.Failed(detail);
        };
    }

    private static Optional<Trouble> trouble(Result result) {
        return result instanceof Result.Ok ? Optional.empty() : Optional.of(TelegramErrors.trouble(result));
    }

    /// How Telegram calls the method and the field for a file.
    private record Kind(String method, String field) {}
}
