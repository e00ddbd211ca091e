package rozmova.conversation.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Duration;
import rozmova.channel.Ability;
import rozmova.channel.Channels;
import rozmova.channel.Outbound;
import rozmova.conversation.outbox.OutboxStore.Letter;
import rozmova.file.Files;
import rozmova.file.PublicFiles;
import rozmova.file.StoredFile;
import rozmova.shared.database.Reading;

/// Makes of a queued message what the channels take.
@Singleton
final class Letters {
    /// As long as Viber keeps a message for a phone that is off: https://developers.viber.com/docs/faq/.
    private static final Duration FETCHED_WITHIN = Duration.ofDays(14);

    private final Files files;
    private final PublicFiles publicFiles;
    private final Channels channels;
    private final ObjectMapper json;

    Letters(Files files, PublicFiles publicFiles, Channels channels, ObjectMapper json) {
        this.files = files;
        this.publicFiles = publicFiles;
        this.channels = channels;
        this.json = json;
    }

    Outbound outbound(Letter letter) {
        var to = new Outbound.To(
                letter.chat(), Outbox.reference(letter.messageId()), letter.lastInboundAt(), letter.replyTo());
        var file = letter.file();
        if (file != null) {
            var stored =
                    new StoredFile(file.id(), file.hash(), file.name(), file.type(), file.size(), null, null, null);
            var address = publicFiles.address(letter.projectId(), stored, FETCHED_WITHIN);
            return new Outbound.Upload(
                    to,
                    files.path(file.hash()),
                    file.name(),
                    file.type(),
                    file.size(),
                    letter.text(),
                    address.orElse(null));
        }
        var content = letter.content();
        return content == null ? new Outbound.Text(to, letter.text()) : place(to, content);
    }

    /// Whether the messenger tells how far the message has come.
    boolean receipted(Reading reading, Letter letter) {
        var channel = channels.connected(reading, letter.channelId());
        return channels.abilities(channel).contains(Ability.RECEIPTS);
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
