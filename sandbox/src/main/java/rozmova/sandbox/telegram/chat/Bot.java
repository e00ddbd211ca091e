package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Shelf;
import rozmova.sandbox.net.Tokens;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.people.Portrait;

/// A bot with its token, its chats, its files and what waits for it.
public final class Bot {

    private final long id;
    private final String name;
    private final String username;
    private final Updates updates;
    private final Opener opener;
    private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();
    private final Map<Long, JsonNode> portraits = new ConcurrentHashMap<>();
    private final Shelf files = new Shelf();
    private final Media media = new Media(files);
    private final Callbacks callbacks = new Callbacks();
    private final Faults faults = new Faults();
    private volatile String token;

    Bot(long id, String name, String username, String token, Updates updates, Opener opener) {
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
        return chats.computeIfAbsent(person.id(), unused -> open(person, null, 0));
    }

    /// The chat with whoever has this number, if the person ever looked at the bot.
    public Optional<Chat> findChat(long personId) {
        return Optional.ofNullable(chats.get(personId));
    }

    /// A person attaches the bot to their own account.
    public Connection connect(Person owner) {
        Connection connection = new Connection(
                Tokens.random(20), this, owner, open(owner, null, 0).now());
        connections.put(connection.id(), connection);
        return connection;
    }

    /// The account that the bot is or was attached to under this id.
    public Optional<Connection> findConnection(String connection) {
        return Optional.ofNullable(connections.get(connection));
    }

    /// The picture of a person in its sizes, as the bot sees it: with the same ids whenever it asks.
    public JsonNode portrait(Person person) {
        return portraits.computeIfAbsent(person.id(), unused -> media.content(
                        MediaKind.PHOTO,
                        new Upload("portrait.png", "image/png", Portrait.draw(person.id())),
                        Json.object())
                .path("photo"));
    }

    Chat open(Person person, @Nullable Connection connection, long skipped) {
        return opener.open(this, person, connection, skipped);
    }

    public Collection<Chat> chats() {
        return List.copyOf(chats.values());
    }

    /// What is remembered of it.
    ///
    /// @param worth which of its chats are
    public Kept kept(Predicate<Chat> worth) {
        return new Kept(
                name,
                username,
                token,
                chats.values().stream().filter(worth).map(Chat::kept).toList(),
                connections.values().stream().map(Connection::kept).toList(),
                files.kept(),
                media.kept(),
                Map.copyOf(portraits));
    }

    /// Puts back what was remembered.
    void restore(Kept kept) {
        token = kept.token();
        files.restore(kept.files());
        media.restore(kept.media());
        portraits.putAll(kept.portraits());
        for (Chat.Kept chat : kept.chats()) {
            chats.put(chat.person().id(), reopen(chat, null));
        }
        for (Connection.Kept known : kept.connections()) {
            Connection connection = new Connection(known.id(), this, known.owner(), known.at());
            connection.restore(known);
            connections.put(known.id(), connection);
        }
    }

    Chat reopen(Chat.Kept kept, @Nullable Connection connection) {
        Chat chat = opener.reopen(this, kept, connection);
        chat.restore(kept);
        return chat;
    }

    public record Kept(
            String name,
            String username,
            String token,
            List<Chat.Kept> chats,
            List<Connection.Kept> connections,
            Shelf.Kept files,
            Map<String, Media.Known> media,
            Map<Long, JsonNode> portraits) {}

    /// Makes a chat; `skipped` message numbers are never used in it.
    interface Opener {

        Chat open(Bot bot, Person person, @Nullable Connection connection, long skipped);

        /// One that was there before, still empty.
        Chat reopen(Bot bot, Chat.Kept kept, @Nullable Connection connection);
    }
}
