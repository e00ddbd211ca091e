package rozmova.channel.telegram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.Trouble;

/// What happens besides messages: presses, reactions, deletions, blocks, and accounts that attach the bot.
final class TelegramEvents {
    /// For an emoji that somebody drew: it has no character of its own.
    private static final String CUSTOM = "✨";

    private static final String PAID = "⭐";

    private TelegramEvents() {}

    /// Telegram tells when the message was sent and not when its button was pressed.
    static Inbound pressed(TelegramUpdate.Press press, Told told) {
        var under = press.message();
        var connection = under == null ? null : under.connection();
        var chat = under == null ? null : under.chat();
        var from = press.from();
        if (from.bot()) {
            return new Inbound.Ignored("group");
        }
        var own = chat == null ? new TelegramUpdate.Chat(from.id(), "private", null, null, null, null, false) : chat;
        var sender = connection == null
                ? TelegramPeople.client(from, own, null)
                : TelegramPeople.client(connection, own, from);
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        var address = new TelegramAddress(connection, own.id());
        var data = Objects.requireNonNullElse(press.data(), "");
        return new Inbound.Message(
                sender,
                address.press(press.id()),
                told.now(),
                button(under, data),
                new Content.Pressed(data, press.id()),
                Details.reply(under == null ? null : address.message(under.id())));
    }

    static Inbound reacted(TelegramUpdate.Reacted reacted, Told told) {
        var sender = TelegramPeople.client(reacted.user(), reacted.chat(), null);
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        var now = Optional.ofNullable(reacted.now()).orElse(List.of()).stream()
                .map(TelegramEvents::emoji)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Inbound.Reaction(
                sender,
                new TelegramAddress(null, reacted.chat().id()).message(reacted.id()),
                told.at(reacted.date()),
                now);
    }

    /// Told only of chats of a person's own account, and without a date.
    static Inbound deleted(TelegramUpdate.Deleted deleted, Told told) {
        var client = TelegramPeople.client(deleted.connection(), deleted.chat(), null);
        if (client == null) {
            return new Inbound.Ignored("group");
        }
        var address = new TelegramAddress(deleted.connection(), deleted.chat().id());
        var ids = Optional.ofNullable(deleted.ids()).orElse(List.of()).stream()
                .map(address::message)
                .toList();
        return new Inbound.Deleted(client, ids, told.now());
    }

    static Inbound member(TelegramUpdate.MemberChange change, Told told) {
        var sender = TelegramPeople.client(change.from(), change.chat(), null);
        if (sender == null) {
            return new Inbound.Ignored("group");
        }
        var at = told.at(change.date());
        return "kicked".equals(change.newMember().status())
                ? new Inbound.Blocked(sender, at)
                : new Inbound.Unblocked(sender, at);
    }

    static Inbound business(TelegramUpdate.Business business) {
        var rights = business.rights();
        if (business.enabled() && rights != null && rights.reply()) {
            return new Inbound.Ignored("business-connected");
        }
        var code = business.enabled() ? "business-read-only" : "business-disconnected";
        return new Inbound.Notice(new Trouble(code, name(business.user()), false));
    }

    /// A button's words, when the message under which it stands still tells them.
    private static String button(TelegramUpdate.Press.@Nullable Under under, String data) {
        return Stream.ofNullable(under)
                .map(TelegramUpdate.Press.Under::keyboard)
                .filter(Objects::nonNull)
                .map(TelegramUpdate.Keyboard::rows)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(button -> data.equals(button.data()) && button.text() != null)
                .map(button -> Objects.requireNonNull(button.text()))
                .findFirst()
                .orElse(data);
    }

    private static @Nullable String emoji(TelegramUpdate.Reaction reaction) {
        return switch (Objects.requireNonNullElse(reaction.type(), "")) {
            case "emoji" -> reaction.emoji();
            case "paid" -> PAID;
            default -> CUSTOM;
        };
    }

    private static @Nullable String name(TelegramUpdate.User user) {
        return user.username() == null
                ? TelegramPeople.fullName(user.firstName(), user.lastName())
                : "@" + user.username();
    }
}
