package rozmova.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import rozmova.channel.Outbound;
import rozmova.conversation.OutboxStore.Letter;
import rozmova.conversation.file.Files;

/// Makes of a queued message what the channels take.
@Singleton
final class Letters {
    private final Files files;
    private final ObjectMapper json;

    Letters(Files files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    Outbound outbound(Letter letter) {
        var to = new Outbound.To(
                letter.chat(), Receipts.reference(letter.messageId()), letter.lastInboundAt(), letter.replyTo());
        var file = letter.file();
        if (file != null) {
            return new Outbound.Upload(
                    to, files.path(file.hash()), file.name(), file.type(), file.size(), letter.text(), null);
        }
        var content = letter.content();
        return content == null ? new Outbound.Text(to, letter.text()) : place(to, content);
    }

    private Outbound place(Outbound.To to, String content) {
        try {
            var place = json.readTree(content);
            return new Outbound.Place(
                    to,
                    place.path("latitude").asDouble(),
                    place.path("longitude").asDouble());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A queued message has broken content", broken);
        }
    }
}
