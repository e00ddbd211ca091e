package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Shelf;
import rozmova.sandbox.people.Person;

/// A Page with its token, its threads, its files and what waits for its app.
public final class Page {

    /// The app id in echoes of what somebody wrote in Facebook's own inbox.
    public static final String INBOX_APP = "26390203743090";

    private final String id;
    private final String name;
    private final String username;
    private final App app;
    private final Network network;
    private final Consumer<Chat> changed;
    private final PageTokens tokens;
    private final Deliveries deliveries;
    private final Map<String, Chat> chats = new ConcurrentHashMap<>();
    private final Shelf files = new Shelf();
    private final Attachments attachments = new Attachments();
    private final MessengerProfile profile = new MessengerProfile();
    private final PageSettings settings = new PageSettings();
    private final Faults faults = new Faults();

    Page(Identity identity, App app, Network network, Consumer<Chat> changed) {
        this.id = identity.id();
        this.name = identity.name();
        this.username = identity.username();
        this.tokens = new PageTokens(identity.token());
        this.app = app;
        this.network = network;
        this.changed = changed;
        this.deliveries = new Deliveries(id, app, network);
    }

    /// What a Page is born with.
    public record Identity(String id, String name, String username, String token) {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /// The name in `m.me` links.
    public String username() {
        return username;
    }

    /// The app that serves the Page.
    public App app() {
        return app;
    }

    /// The Page access token that is valid now.
    public String token() {
        return tokens.valid();
    }

    /// The password was changed: the token is dead (190/460), and there is a new one.
    public void revoke() {
        revoke(460);
    }

    /// Kills the token with this subcode: 458 app removed, 460 password changed, 463 expired, 467 invalid.
    public void revoke(int subcode) {
        tokens.kill(subcode);
    }

    boolean knows(String token) {
        return tokens.knows(token);
    }

    /// What killed a token, 0 if it is alive.
    public int deathOf(String token) {
        return tokens.deathOf(token);
    }

    /// What the app is told.
    public Deliveries deliveries() {
        return deliveries;
    }

    public Shelf files() {
        return files;
    }

    public Attachments attachments() {
        return attachments;
    }

    public MessengerProfile profile() {
        return profile;
    }

    public PageSettings settings() {
        return settings;
    }

    /// What goes wrong with the calls about this Page.
    public Faults faults() {
        return faults;
    }

    Network network() {
        return network;
    }

    /// The thread with this person, opened if need be.
    public Chat chat(Person person) {
        return chat(person, Psid.of(this, person));
    }

    /// The thread with somebody whose PSID is known from elsewhere.
    public Chat chat(Person person, String psid) {
        return chats.computeIfAbsent(psid, unused -> new Chat(this, person, psid, changed));
    }

    /// The thread with whoever has this PSID.
    public Optional<Chat> findChat(String psid) {
        return Optional.ofNullable(chats.get(psid));
    }

    public Collection<Chat> chats() {
        return List.copyOf(chats.values());
    }

    /// Somebody writes as the Page from Facebook's own inbox; the app learns of it by an echo.
    public Message writeFromInbox(String psid, String text) {
        return writeBy(INBOX_APP, psid, text);
    }

    /// Another app writes as the Page; the Page's own app learns of that by an echo, too.
    public Message writeBy(String appId, String psid, String text) {
        return sayBy(appId, psid, Json.object().put("text", text));
    }

    /// Another app says anything as the Page, in the words of the platform: a template with its `attachments`, say.
    public Message sayBy(String appId, String psid, ObjectNode content) {
        Chat chat = findChat(psid).orElseThrow(() -> new IllegalArgumentException("no thread with " + psid));
        return new Speech(chat).say(content, "", appId);
    }

    /// What is remembered of it.
    ///
    /// @param worth which of its threads are
    public Kept kept(Predicate<Chat> worth) {
        return new Kept(
                new Identity(id, name, username, token()),
                app.id(),
                app.secret(),
                chats.values().stream().filter(worth).map(Chat::kept).toList(),
                files.kept(),
                profile.kept());
    }

    /// Puts back what was remembered.
    void restore(Kept kept) {
        tokens.restore(kept.identity().token());
        files.restore(kept.files());
        profile.restore(kept.profile());
        for (Chat.Kept known : kept.chats()) {
            chat(known.person(), known.psid()).restore(known);
        }
    }

    public record Kept(
            Identity identity,
            String appId,
            String appSecret,
            List<Chat.Kept> chats,
            Shelf.Kept files,
            Map<String, JsonNode> profile) {}
}
