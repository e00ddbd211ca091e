package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.regex.Pattern;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.Sender;

/// What a message means: in the bot's own chats, and in those of a person's own account that the bot is attached to.
final class TelegramMessages {
    private static final Pattern START = Pattern.compile("/start(?:@\\w+)?(?:\\s+(?<token>.*))?", Pattern.DOTALL);

    /// Who wrote from a person's own account: the person, in their app.
    private static final String OWNER = "telegram-business";

    private TelegramMessages() {}

    static Inbound written(TelegramUpdate.Message message, JsonNode tree) {
        var connection = message.connection();
        if (connection != null) {
            return business(message, tree, connection);
        }
        var sender = TelegramPeople.client(message.from(), message.chat());
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        var start = START.matcher(message.text() == null ? "" : message.text());
        if (start.matches()) {
            var token = start.group("token");
            return new Inbound.Started(
                    sender, at(message), token == null || token.isBlank() ? null : token.strip(), null);
        }
        return fromClient(sender, message, tree);
    }

    /// A new version. What the owner of a business account changes in their own words is no news of a client.
    static Inbound edited(TelegramUpdate.Message message, JsonNode tree) {
        var connection = message.connection();
        if (connection != null && !isFromClient(message)) {
            return new Inbound.Ignored("own-edit");
        }
        var sender = connection == null
                ? TelegramPeople.client(message.from(), message.chat())
                : TelegramPeople.client(connection, message.chat(), message.from());
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        if (isEmpty(message, tree)) {
            return new Inbound.Ignored("service");
        }
        var at = message.editDate() == null ? message.date() : message.editDate();
        return new Inbound.Edited(
                sender,
                id(message, message.id()),
                Instant.ofEpochSecond(at),
                words(message, tree),
                TelegramContents.of(message, tree),
                TelegramText.marks(message));
    }

    private static Inbound business(TelegramUpdate.Message message, JsonNode tree, String connection) {
        var client = TelegramPeople.client(connection, message.chat(), message.from());
        if (client == null) {
            return new Inbound.Ignored("group");
        }
        if (isFromClient(message)) {
            return fromClient(client, message, tree);
        }
        if (message.businessBot() != null) {
            // An account has one bot: what a bot wrote in its name, we have sent.
            return new Inbound.Ignored("own");
        }
        if (isEmpty(message, tree)) {
            return new Inbound.Ignored("service");
        }
        return new Inbound.Echo(
                client,
                id(message, message.id()),
                at(message),
                words(message, tree),
                TelegramContents.of(message, tree),
                null,
                OWNER,
                tree.path("is_from_offline").asBoolean());
    }

    private static Inbound fromClient(Sender sender, TelegramUpdate.Message message, JsonNode tree) {
        if (isEmpty(message, tree)) {
            return new Inbound.Ignored("service");
        }
        return new Inbound.Message(
                sender,
                id(message, message.id()),
                at(message),
                words(message, tree),
                TelegramContents.of(message, tree),
                details(message));
    }

    private static Details details(TelegramUpdate.Message message) {
        var replyTo =
                message.replyTo() == null ? null : id(message, message.replyTo().id());
        var quote = message.quote() == null ? null : message.quote().text();
        return new Details(
                replyTo,
                quote == null ? null : TelegramText.clean(quote),
                TelegramText.marks(message),
                message.album(),
                TelegramPeople.origin(message.origin()),
                null);
    }

    private static String words(TelegramUpdate.Message message, JsonNode tree) {
        var words = TelegramText.words(message);
        return words.isEmpty() ? TelegramContents.words(message, tree) : words;
    }

    private static boolean isEmpty(TelegramUpdate.Message message, JsonNode tree) {
        return message.text() == null && TelegramContents.isService(tree);
    }

    /// In a person's own account a chat has the number of the person it is with.
    private static boolean isFromClient(TelegramUpdate.Message message) {
        return message.from() != null && message.from().id() == message.chat().id();
    }

    private static String id(TelegramUpdate.Message message, long id) {
        return new TelegramAddress(message.connection(), message.chat().id()).message(id);
    }

    private static Instant at(TelegramUpdate.Message message) {
        return Instant.ofEpochSecond(message.date());
    }
}
