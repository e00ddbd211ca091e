package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.Sender;
import rozmova.channel.Trouble;

/// What a message means: in the bot's own chats, and in those of a person's own account that the bot is attached to.
final class TelegramMessages {
    /// Pressing START sends no more than this, with what the link carried. Anything else was typed by hand and is
    /// something that somebody said.
    private static final Pattern START = Pattern.compile("/start(?:@\\w+)?(?:\\s+(?<token>[A-Za-z0-9_-]{1,64}))?\\s*");

    /// Who wrote from a person's own account: the person, in their app.
    private static final String OWNER = "telegram-business";

    private TelegramMessages() {}

    static Inbound written(TelegramUpdate.Message message, JsonNode tree, Told told) {
        var connection = message.connection();
        if (connection != null) {
            return business(message, tree, told, connection);
        }
        if (message.chat().direct()) {
            // What people write to a channel is the channel's: its owner has to answer there, and should know.
            return new Inbound.Notice(new Trouble("direct-messages", TelegramPeople.name(message.chat()), false));
        }
        var sender = TelegramPeople.client(message.from(), message.chat(), topic(message));
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        var start = START.matcher(message.text() == null ? "" : message.text());
        return start.matches()
                ? new Inbound.Started(sender, told.at(message.date()), start.group("token"), null)
                : fromClient(sender, message, tree, told);
    }

    /// A new version. What the owner of a business account changes in their own words is no news of a client.
    static Inbound edited(TelegramUpdate.Message message, JsonNode tree, Told told) {
        var connection = message.connection();
        if (connection != null && !isFromClient(message)) {
            return new Inbound.Ignored("own-edit");
        }
        var sender = connection == null
                ? TelegramPeople.client(message.from(), message.chat(), topic(message))
                : TelegramPeople.client(connection, message.chat(), message.from());
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        if (isNews(message, tree)) {
            return new Inbound.Ignored("service");
        }
        var content = TelegramContents.of(message, tree, told.at(message.date()));
        return new Inbound.Edited(
                sender,
                id(message, told),
                told.at(message.editDate() == null ? message.date() : message.editDate()),
                words(message, tree, content),
                content,
                TelegramText.marks(message, tree));
    }

    private static Inbound business(TelegramUpdate.Message message, JsonNode tree, Told told, String connection) {
        var client = TelegramPeople.client(connection, message.chat(), message.from());
        if (client == null) {
            return new Inbound.Ignored("group");
        }
        if (isFromClient(message)) {
            return fromClient(client, message, tree, told);
        }
        if (message.businessBot() != null) {
            // An account has one bot: what a bot wrote in its name, we have sent.
            return new Inbound.Ignored("own");
        }
        if (isNews(message, tree)) {
            return new Inbound.Ignored("service");
        }
        var at = told.at(message.date());
        var content = TelegramContents.of(message, tree, at);
        return new Inbound.Echo(
                client,
                id(message, told),
                at,
                words(message, tree, content),
                content,
                null,
                OWNER,
                tree.path("is_from_offline").asBoolean());
    }

    private static Inbound fromClient(Sender sender, TelegramUpdate.Message message, JsonNode tree, Told told) {
        if (isNews(message, tree)) {
            return new Inbound.Ignored("service");
        }
        var at = told.at(message.date());
        var content = TelegramContents.of(message, tree, at);
        return new Inbound.Message(
                sender, id(message, told), at, words(message, tree, content), content, details(message, tree));
    }

    private static Details details(TelegramUpdate.Message message, JsonNode tree) {
        var answered = TelegramAnswered.id(message, tree);
        var quote = message.quote() == null ? null : message.quote().text();
        return new Details(
                answered == null ? null : address(message).message(answered),
                quote,
                TelegramText.marks(message, tree),
                message.album(),
                TelegramPeople.origin(message, tree),
                null,
                TelegramAnswered.of(message, tree));
    }

    /// The text or the caption; where there is neither, what a kind says that is not shown itself.
    private static String words(TelegramUpdate.Message message, JsonNode tree, @Nullable Content content) {
        var words = TelegramText.words(message);
        return switch (content) {
            case null -> words.isEmpty() ? TelegramContents.words(tree) : words;
            case Content.Unsupported unsupported -> words.isEmpty() ? TelegramContents.words(tree) : words;
            case Content.Pressed pressed -> words.isEmpty() ? TelegramContents.words(tree) : words;
            default -> words;
        };
    }

    private static boolean isNews(TelegramUpdate.Message message, JsonNode tree) {
        return message.text() == null && TelegramKinds.isNews(tree);
    }

    /// In a person's own account a chat has the number of the person it is with.
    private static boolean isFromClient(TelegramUpdate.Message message) {
        return message.from() != null && message.from().id() == message.chat().id();
    }

    /// The topic of a private chat that the message stands in.
    private static @Nullable Long topic(TelegramUpdate.Message message) {
        return message.inTopic() ? message.thread() : null;
    }

    private static String id(TelegramUpdate.Message message, Told told) {
        return message.id() > 0
                ? address(message).message(message.id())
                : address(message).unnamed(told.update());
    }

    private static TelegramAddress address(TelegramUpdate.Message message) {
        return new TelegramAddress(message.connection(), message.chat().id());
    }
}
