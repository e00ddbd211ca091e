package rozmova.sandbox.telegram.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rozmova.sandbox.people.Person;

/// A person's own account that a bot is attached to. Its chats are separate from the bot's own with the same people.
public final class Connection {

    private static final Duration WINDOW = Duration.ofHours(24);
    // An account counts its messages over all its chats: no two of them have the same number.
    private static final long APART = 1_000_000;

    private final String id;
    private final Bot bot;
    private final Person owner;
    private final Instant at;
    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    private volatile Rights rights = Rights.ALL;
    private volatile boolean enabled = true;

    Connection(String id, Bot bot, Person owner, Instant at) {
        this.id = id;
        this.bot = bot;
        this.owner = owner;
        this.at = at;
    }

    public String id() {
        return id;
    }

    public Bot bot() {
        return bot;
    }

    /// Whose account it is.
    public Person owner() {
        return owner;
    }

    /// Since when the bot is attached.
    public Instant at() {
        return at;
    }

    public Rights rights() {
        return rights;
    }

    public void rights(Rights given) {
        rights = given;
    }

    public boolean enabled() {
        return enabled;
    }

    /// The owner takes the bot off.
    public void disable() {
        enabled = false;
    }

    /// The account's chat with this person, opened if need be.
    public Chat chat(Person person) {
        return chats.computeIfAbsent(person.id(), unused -> bot.open(person, this, APART * (chats.size() + 1)));
    }

    public Collection<Chat> chats() {
        return List.copyOf(chats.values());
    }

    /// The chat, unless the bot may not write into it: it needs the right, and somebody who wrote within the last day.
    public Chat writable(Person person) {
        Chat chat = chat(person);
        if (!enabled) {
            throw Refused.badRequest("business connection not found");
        }
        if (!rights.reply()) {
            throw Refused.badRequest("BOT_ACCESS_FORBIDDEN");
        }
        Instant since = chat.now().minus(WINDOW);
        if (chat.messages().stream()
                .noneMatch(message -> !message.fromBot() && message.at().isAfter(since))) {
            throw Refused.badRequest("BUSINESS_PEER_USAGE_MISSING");
        }
        return chat;
    }

    /// What the owner allows the bot.
    ///
    /// @param reply to write in their name
    /// @param read to mark messages as read
    /// @param delete to take back what the bot has sent
    public record Rights(boolean reply, boolean read, boolean delete) {
        /// Everything that is played here.
        public static final Rights ALL = new Rights(true, true, true);
    }

    /// What is remembered of it.
    Kept kept() {
        return new Kept(
                id,
                owner,
                at,
                rights,
                enabled,
                chats.values().stream().map(Chat::kept).toList());
    }

    /// Puts back what was remembered.
    void restore(Kept kept) {
        rights = kept.rights();
        enabled = kept.enabled();
        for (Chat.Kept chat : kept.chats()) {
            chats.put(chat.person().id(), bot.reopen(chat, this));
        }
    }

    public record Kept(String id, Person owner, Instant at, Rights rights, boolean enabled, List<Chat.Kept> chats) {}
}
