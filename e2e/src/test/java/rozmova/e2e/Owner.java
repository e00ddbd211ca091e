package rozmova.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// The owner of a fresh installation, who sets it up over HTTP.
final class Owner {
    static final String EMAIL = "olena@kvitka.example";
    static final String PASSWORD = "a long enough password";

    private final URI desk;
    private final Session session;
    private final long project;

    private Owner(Product product) {
        desk = product.url();
        session = new Session(desk);
        var me = session.call(
                "POST",
                "/api/v1/setup",
                Map.of(
                        "code", product.setUpCode(),
                        "name", "Olena Kravets",
                        "email", EMAIL,
                        "password", PASSWORD,
                        "projectName", "Kvitka Shop",
                        "timeZone", "Europe/Kyiv",
                        "locale", "en"));
        project = me.path("projects").path(0).path("id").asLong();
    }

    /// Sets the product up, with the shortest quiet period there is.
    static Owner setUp(Product product) {
        var owner = new Owner(product);
        owner.session.call("PATCH", owner.path(""), Map.of("quietSeconds", 10));
        return owner;
    }

    /// Connects a Telegram bot.
    void connect(String token) {
        session.call("POST", path("/channels"), Map.of("messenger", "telegram", "credentials", Map.of("token", token)));
    }

    /// Connects a Viber account.
    void connectViber(String token) {
        session.call("POST", path("/channels"), Map.of("messenger", "viber", "credentials", Map.of("token", token)));
    }

    /// Invites somebody, who accepts at once.
    Colleague hire(String name, String email, String role) {
        var invite = session.call("POST", path("/invites"), Map.of("email", email, "role", role));
        return Colleague.accepting(desk, invite.path("link").asText(), name, email);
    }

    long project() {
        return project;
    }

    /// The address of the site's script.
    URI scriptUrl() {
        return desk.resolve("/w/" + get("").path("key").asText() + ".js");
    }

    /// Something of the project.
    JsonNode get(String path) {
        return session.call("GET", path(path), null);
    }

    /// Answers a client.
    JsonNode answer(long conversation, String text) {
        return session.call(
                "POST",
                path("/conversations/" + conversation + "/messages"),
                Map.of("clientKey", UUID.randomUUID(), "kind", "outbound", "text", text, "files", List.of()));
    }

    /// Answers as a browser does whose server is silent: with the same key until the answer is taken.
    void insist(long conversation, String text) {
        var message =
                Map.of("clientKey", UUID.randomUUID(), "kind", "outbound", "text", text, "files", List.<Long>of());
        Eventually.until("that »" + text + "« is taken", () -> {
            try {
                session.call("POST", path("/conversations/" + conversation + "/messages"), message);
                return true;
            } catch (AssertionError | UncheckedIOException notNow) {
                return false;
            }
        });
    }

    /// Lets nothing out through the only channel for now.
    void pause() {
        session.call("POST", path("/channels/" + channel() + "/pause"), null);
    }

    /// Lets out what has waited.
    void resume() {
        session.call("POST", path("/channels/" + channel() + "/resume"), null);
    }

    private long channel() {
        return get("/channels").path("channels").path(0).path("id").asLong();
    }

    /// The ids of all conversations that are not in the log.
    List<Long> conversations() {
        return list(get("/conversations").path("conversations")).stream()
                .map(conversation -> conversation.path("id").asLong())
                .toList();
    }

    /// Waits until there are so many of them.
    void awaitConversations(int count) {
        var ignored = Eventually.see(count + " conversations", this::conversations, ids -> ids.size() == count);
    }

    /// The lines of a thread.
    List<JsonNode> messages(long conversation) {
        return list(get("/conversations/" + conversation).path("messages"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private String path(String path) {
        return "/api/v1/projects/" + project + path;
    }
}
