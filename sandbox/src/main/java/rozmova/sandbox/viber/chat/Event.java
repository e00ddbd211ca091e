package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import rozmova.sandbox.net.Parcel;

/// Something an account is told. `id` counts the events of one account; what Viber calls it is in the body.
public record Event(long id, String kind, Chat chat, ObjectNode json, Instant expires) {

    /// The body as it travels: letters and emoji as they are, nothing escaped.
    byte[] body() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    Parcel parcel() {
        return new Parcel(id, chat.userId(), body(), expires);
    }
}
