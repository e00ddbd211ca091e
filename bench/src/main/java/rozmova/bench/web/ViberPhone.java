package rozmova.bench.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/// A phone with Viber, in which messages can be neither changed nor liked.
final class ViberPhone extends Phone {
    ViberPhone(JsonHttp http, String account, long person) {
        super(http, "/control/viber/chats/" + account + "/" + person);
    }

    @Override
    public void arrive(String token) {
        act("arrive", JsonHttp.object().put("context", token));
    }

    @Override
    public void picture(byte[] jpeg) {
        upload("picture", "image.jpg", "image/jpeg", jpeg);
    }

    @Override
    public void share(String title, URI address) {
        send("url", JsonHttp.object().put("url", address.toString()));
    }

    @Override
    public void edit(String message, String text) {
        throw new UnsupportedOperationException("Viber tells nobody of changes");
    }

    @Override
    public void react(String emoji) {
        throw new UnsupportedOperationException("Viber tells nobody of reactions");
    }

    @Override
    public void read() {
        act("see", JsonHttp.object());
    }

    @Override
    String parameter() {
        return "context";
    }

    @Override
    String document() {
        return "file";
    }

    @Override
    boolean arrived(JsonNode message) {
        // Messages still on their way cannot be looked at.
        return message.path("fromAccount").asBoolean()
                && !message.path("delivery").asText().equals("sent");
    }

    @Override
    String id(JsonNode message) {
        return message.path("token").asText();
    }
}
