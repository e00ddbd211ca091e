package rozmova.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.channel.PlatformJson;
import rozmova.channel.Sender;

/// Who a client is, and what people and chats are called.
final class TelegramPeople {
    private TelegramPeople() {}

    /// The client of the bot's own chat; null for anything but a person's own chat with the bot. Who writes there is
    /// whom the chat is with, should their account not be told.
    ///
    /// @param topic where in the chat, null for its general part
    static @Nullable Sender client(TelegramUpdate.@Nullable User from, TelegramUpdate.Chat chat, @Nullable Long topic) {
        if (!chat.isPrivate() || (from != null && from.bot())) {
            return null;
        }
        var where = new TelegramAddress(null, chat.id(), topic).whole();
        return from == null
                ? new Sender(
                        Long.toString(chat.id()),
                        where,
                        fullName(chat.firstName(), chat.lastName()),
                        chat.username(),
                        null)
                : new Sender(
                        Long.toString(from.id()),
                        where,
                        fullName(from.firstName(), from.lastName()),
                        from.username(),
                        from.languageCode());
    }

    /// The client of a chat of somebody's own account: the person the chat is with, whoever wrote. It is not the
    /// client of the bot's own chat, for what is said here is said to somebody else.
    static @Nullable Sender client(String connection, TelegramUpdate.Chat chat, TelegramUpdate.@Nullable User from) {
        if (!chat.isPrivate()) {
            return null;
        }
        var address = new TelegramAddress(connection, chat.id()).text();
        return new Sender(
                address,
                address,
                fullName(chat.firstName(), chat.lastName()),
                chat.username(),
                from != null && from.id() == chat.id() ? from.languageCode() : null);
    }

    /// Whose message was passed on: null for the client's own words, empty for an account that has no name any more.
    /// Before Bot API 7.0, and in what programs make of it, the name stands in the message itself.
    ///
    /// @param tree the message
    static @Nullable String origin(TelegramUpdate.Message message, JsonNode tree) {
        var hidden = tree.path("forward_sender_name").textValue();
        if (message.origin() == null && hidden == null && !tree.has("forward_date")) {
            return null;
        }
        var named = message.origin() == null ? null : origin(message.origin());
        return PlatformJson.clean(named != null ? named : Objects.requireNonNullElse(hidden, ""));
    }

    /// As above, of a message elsewhere; null where nothing has a name.
    static @Nullable String origin(TelegramUpdate.Origin origin) {
        return Stream.of(user(origin.user()), origin.hiddenName(), name(origin.group()), name(origin.channel()))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    /// What a chat is called: a group's or a channel's title, a person's name.
    static @Nullable String name(TelegramUpdate.@Nullable Chat chat) {
        if (chat == null) {
            return null;
        }
        return Optional.ofNullable(chat.title())
                .or(() -> Optional.ofNullable(fullName(chat.firstName(), chat.lastName())))
                .orElse(chat.username());
    }

    /// Of a user as Telegram writes one.
    static @Nullable String fullName(JsonNode user) {
        var name = fullName(
                user.path("first_name").textValue(), user.path("last_name").textValue());
        return name == null ? null : PlatformJson.clean(name);
    }

    static @Nullable String fullName(@Nullable String first, @Nullable String last) {
        var name = Stream.of(first, last)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    private static @Nullable String user(TelegramUpdate.@Nullable User user) {
        if (user == null) {
            return null;
        }
        var name = fullName(user.firstName(), user.lastName());
        return name == null ? user.username() : name;
    }
}
