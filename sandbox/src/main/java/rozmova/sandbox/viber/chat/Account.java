package rozmova.sandbox.viber.chat;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Shelf;
import rozmova.sandbox.people.Person;

/// A public account: its chats, its events, and everything that only it may use.
public final class Account {

    private final long number;
    private final String name;
    private final String uri;
    private final Network network;
    private final Consumer<Chat> changed;
    private final Events events;
    private final Media media;
    private final Faults faults = new Faults();
    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    private volatile String token;
    private volatile Condition condition = Condition.GOOD;

    Account(long number, String name, String uri, String token, Network network, Consumer<Chat> changed) {
        this.number = number;
        this.name = name;
        this.uri = uri;
        this.token = token;
        this.network = network;
        this.changed = changed;
        this.events = new Events(network, this::token);
        this.media = new Media(network);
    }

    /// The id in Viber's form.
    public String id() {
        return "pa:" + number;
    }

    public String name() {
        return name;
    }

    /// The name in deep links.
    public String uri() {
        return uri;
    }

    /// The token that is valid now.
    public String token() {
        return token;
    }

    void token(String next) {
        token = next;
    }

    /// How it stands to Viber.
    public Condition condition() {
        return condition;
    }

    /// Viber blocks it, suspends it, sees no money, or is content again.
    public void become(Condition next) {
        condition = next;
    }

    public Events events() {
        return events;
    }

    public Media media() {
        return media;
    }

    /// What goes wrong with the calls this account makes.
    public Faults faults() {
        return faults;
    }

    /// The chat with this person, opened if need be.
    public Chat chat(Person person) {
        return chat(person, UserIds.of(number, person.id()));
    }

    /// The chat with somebody whose id is known from elsewhere.
    public Chat chat(Person person, String userId) {
        return chats.computeIfAbsent(person.id(), unused -> new Chat(this, person, userId, network, changed));
    }

    /// The chat with whoever has this id here, if the person ever looked at the account.
    public Optional<Chat> findChat(String userId) {
        return chats.values().stream()
                .filter(chat -> chat.userId().equals(userId))
                .findFirst();
    }

    public Collection<Chat> chats() {
        return List.copyOf(chats.values());
    }

    /// The picture of the account.
    public URI icon() {
        return network.address("/viber/avatar/" + number % 100_000 + ".png");
    }

    URI avatar(Person person) {
        return network.address("/viber/avatar/" + person.id() + ".png");
    }

    void close() {
        events.close();
        chats.values().forEach(Chat::close);
    }

    /// What is remembered of it.
    ///
    /// @param worth which of its chats are
    public Kept kept(Predicate<Chat> worth) {
        List<Chat.Kept> known =
                chats.values().stream().filter(worth).map(Chat::kept).toList();
        return new Kept(name, uri, token, condition, known, media.kept());
    }

    /// Puts back what was remembered.
    void restore(Kept kept) {
        token = kept.token();
        condition = kept.condition();
        media.restore(kept.files());
        for (Chat.Kept known : kept.chats()) {
            chat(known.person(), known.userId()).restore(known);
        }
    }

    public record Kept(
            String name, String uri, String token, Condition condition, List<Chat.Kept> chats, Shelf.Kept files) {}
}
