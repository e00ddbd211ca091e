package rozmova.bench.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/// A phone with Facebook Messenger.
final class MessengerPhone extends Phone {
    MessengerPhone(JsonHttp http, String page, long person) {
        super(http, "/control/messenger/chats/" + page + "/" + person);
    }

    @Override
    public void arrive(String token) {
        send("start", JsonHttp.object().put("ref", token));
    }

    @Override
    public void picture(byte[] jpeg) {
        upload("image", "photo.jpg", "image/jpeg", jpeg);
    }

    @Override
    public void share(String title, URI address) {
        send("fallback", JsonHttp.object().put("title", title).put("url", address.toString()));
    }

    @Override
    public void edit(String message, String text) {
        act("edit", JsonHttp.object().put("mid", message).put("text", text));
    }

    @Override
    public void react(String emoji) {
        act("react", JsonHttp.object().put("mid", received().getLast()).put("emoji", emoji));
    }

    @Override
    public void read() {
        act("receive", JsonHttp.object());
        act("read", JsonHttp.object());
    }

    @Override
    String parameter() {
        return "ref";
    }

    @Override
    String document() {
        return "file";
    }

    @Override
    boolean arrived(JsonNode message) {
        return message.path("fromPage").asBoolean();
    }

    @Override
    String id(JsonNode message) {
        return message.path("mid").asText();
    }
}
