package rozmova.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Mark;
import rozmova.file.StoredFile;

/// What a message carries, in the form that is stored and shown; `docs/api.md` has the shapes.
@Singleton
final class Contents {
    private static final TypeReference<Message.Content> CONTENT = new TypeReference<>() {};

    private final ObjectMapper json;

    Contents(ObjectMapper json) {
        this.json = json;
    }

    /// Of what a client sent; null for plain text. A file is still on its way.
    @Nullable
    JsonNode of(@Nullable Content content) {
        return content == null ? null : tree(carried(content));
    }

    /// Whether `content` is another thing than what is stored: another file, other words on a card, another place.
    ///
    /// @param key of the stored file, null when nobody knows it
    boolean differs(Message.@Nullable Content stored, @Nullable String key, Content content) {
        return switch (content) {
            case Content.Media(var type, var file, var _) ->
                !(stored instanceof Message.Media media)
                        || media.type() != type
                        || (key != null && file.key() != null && !key.equals(file.key()));
            case Content.Location place ->
                !location(place, false).equals(stored) && !location(place, true).equals(stored);
            default -> !carried(content).equals(stored);
        };
    }

    /// A place that moved until now stays where it is.
    JsonNode ended(Content.Location place) {
        return tree(location(place, true));
    }

    private static Message.Content carried(Content content) {
        return switch (content) {
            case Content.Media(var type, var _, var emoji) -> new Message.Media(type, null, "loading", emoji);
            case Content.Location place -> location(place, false);
            case Content.Contact(var name, var phone, var _, var phones, var emails) ->
                new Message.Contact(name, phone, phones, emails);
            case Content.Pressed(var payload, var _) -> new Message.Pressed(payload);
            case Content.Shared(var kind, var title, var url, var pictures) ->
                new Message.Shared(kind, title, url, pictures);
            case Content.Unsupported(var kind, var files) -> new Message.Unsupported(kind, files);
        };
    }

    private static Message.Location location(Content.Location place, boolean ended) {
        return new Message.Location(
                place.latitude(),
                place.longitude(),
                place.title(),
                place.address(),
                place.live(),
                place.until(),
                ended);
    }

    /// Of what surrounds a client's message; null when that is nothing.
    @Nullable
    JsonNode of(Details details) {
        var marks = details.marks().isEmpty() ? null : details.marks();
        var node = tree(new Message.Details(
                marks, details.quote(), details.album(), details.forwardedFrom(), details.answered(), null, null));
        return node.isEmpty() ? null : node;
    }

    /// Of a message that somebody wrote to the client elsewhere.
    ///
    /// @param author as far as the platform says
    /// @param automatic whether no person did
    JsonNode elsewhere(@Nullable String author, boolean automatic) {
        var where = author == null ? "unknown" : author;
        return tree(new Message.Details(null, null, null, null, null, where, automatic ? true : null));
    }

    /// A client's reactions to a message.
    JsonNode reactions(List<String> emoji) {
        return tree(
                emoji.stream().map(one -> new Message.Reaction("client", one)).toList());
    }

    /// Of what happened.
    JsonNode of(ConversationEvent event) {
        return tree(event);
    }

    /// Of what an answer carries; null when it is words only.
    @Nullable
    JsonNode of(Line.Enclosure enclosure) {
        return switch (enclosure) {
            case Line.Enclosure.None() -> null;
            case Line.Enclosure.File(var file) -> tree(new Message.Media(type(file), null, null, null));
            case Line.Enclosure.Place(var latitude, var longitude) ->
                of(new Content.Location(latitude, longitude, null, null, false));
        };
    }

    /// Of the formatting of a text; null when there is none.
    @Nullable
    JsonNode of(List<Mark> marks) {
        return of(new Details(null, null, marks, null, null, null));
    }

    /// What was stored of what a message carries.
    ///
    /// @throws IllegalStateException when it was stored otherwise
    Message.@Nullable Content content(@Nullable String stored) {
        return stored == null ? null : read(stored, CONTENT);
    }

    /// What was stored, as `type`.
    ///
    /// @throws IllegalStateException when it was stored otherwise
    <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A message is stored as " + stored, broken);
        }
    }

    private JsonNode tree(Object value) {
        return json.valueToTree(value);
    }

    private static Content.Type type(StoredFile file) {
        return switch (file.type().substring(0, file.type().indexOf('/'))) {
            case "image" -> Content.Type.PHOTO;
            case "video" -> Content.Type.VIDEO;
            case "audio" -> Content.Type.AUDIO;
            default -> Content.Type.DOCUMENT;
        };
    }
}
