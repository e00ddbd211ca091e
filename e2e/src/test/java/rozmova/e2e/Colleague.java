package rozmova.e2e;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Somebody whom the owner has invited, who answers clients over HTTP and reads the log in a browser.
record Colleague(String name, String email, String conversations, Session session) {
    /// Takes the invitation behind this link.
    static Colleague accepting(URI desk, String link, String name, String email) {
        var session = new Session(desk);
        var me = session.call(
                "POST",
                "/api/v1/invites/" + link.substring(link.lastIndexOf('/') + 1),
                Map.of("name", name, "password", Owner.PASSWORD, "locale", "en"));
        var project = me.path("projects").path(0).path("id").asLong();
        return new Colleague(name, email, "/api/v1/projects/" + project + "/conversations/", session);
    }

    /// Answers a client.
    void answer(long conversation, String text) {
        session.call(
                "POST",
                conversations + conversation + "/messages",
                Map.of("clientKey", UUID.randomUUID(), "kind", "outbound", "text", text, "files", List.of()));
    }

    /// Becomes responsible for a conversation.
    void take(long conversation) {
        session.call("POST", conversations + conversation + "/take", null);
    }

    /// Closes a conversation; it is in the log after the quiet period.
    void close(long conversation, String result) {
        session.call(
                "POST",
                conversations + conversation + "/close",
                Map.of("result", result, "tags", List.of(), "comment", ""));
    }
}
