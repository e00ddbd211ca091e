package rozmova.bench.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A client's phone in the sandbox, open at the chat with the shop.
public abstract sealed class Phone permits TelegramPhone, ViberPhone, MessengerPhone {
    private final JsonHttp http;
    private final String chat;
    private final String query;

    /// @param chat the chat's place among the sandbox's controls
    Phone(JsonHttp http, String chat) {
        this(http, chat, "");
    }

    /// @param query what tells this chat from others of that place, such as `connection=1`; may be empty
    Phone(JsonHttp http, String chat, String query) {
        this.http = http;
        this.chat = chat;
        this.query = query.isEmpty() ? "" : "?" + query;
    }

    /// Opens the chat by a link of the shop's site.
    public final void follow(URI link) {
        arrive(Stream.of(link.getRawQuery().split("&", -1))
                .filter(parameter -> parameter.startsWith(parameter() + "="))
                .map(parameter -> parameter.substring(parameter().length() + 1))
                .map(token -> URLDecoder.decode(token, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + parameter() + " in " + link)));
    }

    /// Comes with the token of a link, or without one when it is empty.
    public abstract void arrive(String token);

    /// Writes a text; the answer is its id.
    public final String write(String text) {
        return send("text", JsonHttp.object().put("text", text));
    }

    public abstract void picture(byte[] jpeg);

    public final void file(String name, String type, byte[] bytes) {
        upload(document(), name, type, bytes);
    }

    /// Sends an address, as people do who share what they look at.
    public abstract void share(String title, URI address);

    /// Changes an own text.
    public abstract void edit(String message, String text);

    /// Reacts to the shop's last answer.
    public abstract void react(String emoji);

    /// Looks at what the shop wrote.
    public abstract void read();

    /// The ids of what has arrived from the shop, in order.
    public final List<String> received() {
        return StreamSupport.stream(http.get(chat + query).path("messages").spliterator(), false)
                .filter(this::arrived)
                .map(this::id)
                .toList();
    }

    /// The parameter of a link that carries the token.
    abstract String parameter();

    /// What the controls call any file.
    abstract String document();

    abstract boolean arrived(JsonNode message);

    abstract String id(JsonNode message);

    final String send(String kind, ObjectNode what) {
        return id(http.post(chat + "/send" + query, what.put("kind", kind)));
    }

    final void act(String act, ObjectNode what) {
        http.post(chat + "/do" + query, what.put("act", act));
    }

    final void upload(String kind, String name, String type, byte[] bytes) {
        http.post(
                chat + "/files" + (query.isEmpty() ? "?" : query + "&") + "kind=" + kind + "&name="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8),
                type,
                bytes);
    }
}
