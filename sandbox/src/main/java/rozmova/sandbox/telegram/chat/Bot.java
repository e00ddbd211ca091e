package rozmova.sandbox.telegram.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Shelf;
import rozmova.sandbox.people.Person;

/// A bot with its token, its chats, its files and what waits for it.
public final class Bot {

    private final long id;
    private final String name;
    private final String username;
    private final Updates updates;
    private final Function<Bot, Function<Person, Chat>> opener;
    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    private final Shelf files = new Shelf();
    private final Media media = new Media(files);
    private final Callbacks callbacks = new Callbacks();
    private final Faults faults = new Faults();
    private volatile String token;

    Bot(
            long id,
            String name,
            String username,
            String token,
            Updates updates,
            Function<Bot, Function<Person, Chat>> opener) {
        this.id = id;
        this.name = name;
        this.username = username;
        this.token = token;
        this.updates = updates;
        this.opener = opener;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String username() {
        return username;
    }

    /// The token that is valid now.
    public String token() {
        return token;
    }

    void token(String next) {
        token = next;
    }

    public Updates updates() {
        return updates;
    }

    public Shelf files() {
        return files;
    }

    public Media media() {
        return media;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    /// What goes wrong with the calls this bot makes.
    public Faults faults() {
        return faults;
    }

    /// The chat with this person, opened if need be.
    public Chat chat(Person person) {
        return chats.computeIfAbsent(person.id(), unused -> opener.apply(this).apply(person));
    }

    /// The chat with whoever has this number, if the person ever looked at the bot.
    public Optional<Chat> findChat(long personId) {
        return Optional.ofNullable(chats.get(personId));
    }

    public Collection<Chat> chats() {
        return List.copyOf(chats.values());
    }
}
