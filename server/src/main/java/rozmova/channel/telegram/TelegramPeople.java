package rozmova.channel.telegram;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Sender;

/// Who a client is, and what people and chats are called.
final class TelegramPeople {
    private TelegramPeople() {}

    /// The client of the bot's own chat; null for anything but a person's own chat with the bot.
    static @Nullable Sender client(TelegramUpdate.@Nullable User from, TelegramUpdate.Chat chat) {
        if (from == null || from.bot() || !chat.isPrivate()) {
            return null;
        }
        return new Sender(
                Long.toString(from.id()),
                new TelegramAddress(null, chat.id()).text(),
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

    /// Whose message was passed on.
    static @Nullable String origin(TelegramUpdate.@Nullable Origin origin) {
        if (origin == null) {
            return null;
        }
        return Stream.of(user(origin.user()), origin.hiddenName(), name(origin.group()), name(origin.channel()))
                .filter(name -> name != null && !name.isBlank())
                .map(TelegramText::clean)
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

    static @Nullable String fullName(@Nullable String first, @Nullable String last) {
        var name = Stream.of(first, last)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    private static @Nullable String user(TelegramUpdate.@Nullable User user) {
        return user == null ? null : fullName(user.firstName(), user.lastName());
    }
}
