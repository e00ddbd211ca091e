package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.channel.Signal;
import rozmova.channel.telegram.TelegramApi.Result;

/// What goes to clients: messages, changes of them, signs.
final class TelegramSending {
    private final TelegramApi api;
    private final InstantSource clock;

    TelegramSending(TelegramApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    Delivery send(ConnectedChannel channel, Outbound outbound) {
        var address = TelegramAddress.of(outbound.to().chat());
        var result = attempt(channel, outbound, address);
        if (result instanceof Result.Rejected moved && moved.migrateTo() != 0) {
            address = new TelegramAddress(address.connection(), moved.migrateTo());
            result = attempt(channel, outbound, address);
        }
        if (address.topic() != null && TelegramErrors.topicGone(result)) {
            // The client deleted the topic: the general part of the chat is always there.
            address = new TelegramAddress(address.connection(), address.chat());
            result = attempt(channel, outbound, address);
        }
        var chat = address;
        return delivery(result, message -> sent(chat, message), TelegramErrors::delivery);
    }

    /// Telegram answers with the whole message, as it does to a new one.
    Delivery edit(ConnectedChannel channel, Outbound.To to, String externalId, String text, boolean caption) {
        var id = TelegramAddress.messageId(externalId);
        if (id == null) {
            return new Delivery.Refused("message-gone", "That is no message of ours", false);
        }
        var parameters = addressed(to);
        parameters.put("message_id", id);
        parameters.put(caption ? "caption" : "text", text);
        var method = caption ? "editMessageCaption" : "editMessageText";
        var done = new Delivery.Sent(externalId, clock.instant());
        return delivery(
                api.call(channel.token(), method, parameters),
                message -> done,
                error -> TelegramErrors.edit(error, done));
    }

    /// In a person's own account that is another right, and another method.
    Delivery delete(ConnectedChannel channel, Outbound.To to, String externalId) {
        var id = TelegramAddress.messageId(externalId);
        var done = new Delivery.Sent(externalId, clock.instant());
        if (id == null) {
            return new Delivery.Refused("message-gone", "That is no message of ours", false);
        }
        var business = TelegramAddress.of(to.chat()).connection();
        var result = business == null
                ? api.call(
                        channel.token(),
                        "deleteMessage",
                        Map.of("chat_id", TelegramAddress.of(to.chat()).chat(), "message_id", id))
                : api.call(
                        channel.token(),
                        "deleteBusinessMessages",
                        Map.of("business_connection_id", business, "message_ids", List.of(id)));
        return delivery(result, gone -> done, error -> TelegramErrors.delete(error, done));
    }

    void signal(ConnectedChannel channel, Outbound.To to, Signal signal) {
        switch (signal) {
            case TYPING -> {
                var parameters = addressed(to);
                parameters.put("action", "typing");
                api.call(channel.token(), "sendChatAction", parameters);
            }
            case SEEN -> seen(channel, to);
        }
    }

    /// Only a person's own account has such a sign, up to a message.
    private void seen(ConnectedChannel channel, Outbound.To to) {
        var id = to.replyTo() == null ? null : TelegramAddress.messageId(to.replyTo());
        if (id != null && TelegramAddress.isBusiness(to.chat())) {
            var parameters = addressed(to);
            parameters.put("message_id", id);
            api.call(channel.token(), "readBusinessMessage", parameters);
        }
    }

    private Result attempt(ConnectedChannel channel, Outbound outbound, TelegramAddress address) {
        var parameters = new HashMap<String, Object>();
        address.to(parameters);
        answering(outbound.to(), parameters);
        return switch (outbound) {
            case Outbound.Text text -> {
                parameters.put("text", text.text());
                yield api.call(channel.token(), "sendMessage", parameters);
            }
            case Outbound.Place place -> {
                parameters.put("latitude", place.latitude());
                parameters.put("longitude", place.longitude());
                yield api.call(channel.token(), "sendLocation", parameters);
            }
            case Outbound.Upload upload -> {
                if (!upload.caption().isEmpty()) {
                    parameters.put("caption", upload.caption());
                }
                yield upload(channel, upload, parameters);
            }
        };
    }

    /// A file that Telegram does not take as what it seems to be arrives as a plain one.
    private Result upload(ConnectedChannel channel, Outbound.Upload upload, Map<String, Object> parameters) {
        var kind = TelegramUpload.of(upload);
        var result = upload(channel, upload, parameters, kind);
        return kind != TelegramUpload.DOCUMENT && TelegramErrors.asDocument(result)
                ? upload(channel, upload, parameters, TelegramUpload.DOCUMENT)
                : result;
    }

    private Result upload(
            ConnectedChannel channel, Outbound.Upload upload, Map<String, Object> parameters, TelegramUpload kind) {
        return api.upload(channel.token(), kind.method(), parameters, kind.field(), upload.file(), upload.name());
    }

    /// The client may have deleted the message that we answer to: the answer is worth more than the quote.
    private static void answering(Outbound.To to, Map<String, Object> parameters) {
        var id = to.replyTo() == null ? null : TelegramAddress.messageId(to.replyTo());
        if (id != null) {
            parameters.put("reply_parameters", Map.of("message_id", id, "allow_sending_without_reply", true));
        }
    }

    private static Map<String, Object> addressed(Outbound.To to) {
        var parameters = new HashMap<String, Object>();
        TelegramAddress.of(to.chat()).to(parameters);
        return parameters;
    }

    private static Delivery sent(TelegramAddress address, JsonNode message) {
        return new Delivery.Sent(
                address.message(message.path("message_id").asLong()),
                Instant.ofEpochSecond(message.path("date").asLong()));
    }

    private static Delivery delivery(
            Result result, Function<JsonNode, Delivery> done, Function<Result.Rejected, Delivery> refused) {
        return switch (result) {
            case Result.Ok(var answer) -> done.apply(answer);
            case Result.Rejected error -> refused.apply(error);
            case Result.Unreachable(var detail) -> new Delivery.Postponed(null, false, detail);
            case Result.Lost(var detail) -> new Delivery.Unknown(detail);
        };
    }
}
