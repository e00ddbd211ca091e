package rozmova.bench.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/// A phone with Telegram. Its people read without anybody being told.
final class TelegramPhone extends Phone {
    TelegramPhone(JsonHttp http, String bot, long person) {
        super(http, "/control/telegram/chats/" + bot + "/" + person);
    }

    /// Open at the chat with somebody's own account, to which the shop's bot is attached.
    TelegramPhone(JsonHttp http, String bot, long person, String connection) {
        super(http, "/control/telegram/chats/" + bot + "/" + person, "connection=" + connection);
    }

    @Override
    public void arrive(String token) {
        send("start", JsonHttp.object().put("payload", token));
    }

    @Override
    public void picture(byte[] jpeg) {
        upload("photo", "photo.jpg", "image/jpeg", jpeg);
    }

    @Override
    public void share(String title, URI address) {
        write(title + " " + address);
    }

    @Override
    public void edit(String message, String text) {
        act("edit", JsonHttp.object().put("messageId", Long.parseLong(message)).put("text", text));
    }

    @Override
    public void react(String emoji) {
        var last = Long.parseLong(received().getLast());
        act("react", JsonHttp.object().put("messageId", last).put("emoji", emoji));
    }

    @Override
    public void read() {}

    @Override
    String parameter() {
        return "start";
    }

    @Override
    String document() {
        return "document";
    }

    @Override
    boolean arrived(JsonNode message) {
        return message.path("fromBot").asBoolean();
    }

    @Override
    String id(JsonNode message) {
        return message.path("id").asText();
    }
}
