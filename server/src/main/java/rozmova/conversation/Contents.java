package rozmova.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    private final ObjectMapper json;

    Contents(ObjectMapper json) {
        this.json = json;
    }

    /// Of what a client sent; null for plain text. A file is still on its way.
    @Nullable
    ObjectNode of(@Nullable Content content) {
        return switch (content) {
            case null -> null;
            case Content.Media media -> media(media.type(), "loading").put("emoji", media.emoji());
            case Content.Location place ->
                json.createObjectNode()
                        .put("type", "location")
                        .put("latitude", place.latitude())
                        .put("longitude", place.longitude())
                        .put("title", place.title())
                        .put("address", place.address())
                        .put("live", place.live());
            case Content.Contact contact ->
                json.createObjectNode()
                        .put("type", "contact")
                        .put("name", contact.name())
                        .put("phone", contact.phone());
            case Content.Pressed(var payload, var _) ->
                json.createObjectNode().put("type", "pressed").put("payload", payload);
            case Content.Shared shared ->
                json.createObjectNode()
                        .put("type", "shared")
                        .put("kind", shared.kind())
                        .put("title", shared.title())
                        .put("url", shared.url());
            case Content.Unsupported(var kind) ->
                json.createObjectNode().put("type", "unsupported").put("platformKind", kind);
        };
    }

    /// Of what surrounds a client's message; null when that is nothing.
    @Nullable
    ObjectNode of(Details details) {
        var node = json.createObjectNode();
        if (!details.marks().isEmpty()) {
            var marks = node.putArray("marks");
            details.marks().forEach(mark -> marks.addObject()
                    .put("style", mark.style().label())
                    .put("offset", mark.offset())
                    .put("length", mark.length())
                    .put("url", mark.url()));
        }
        put(node, "quote", details.quote());
        put(node, "album", details.album());
        put(node, "forwardedFrom", details.forwardedFrom());
        return node.isEmpty() ? null : node;
    }

    /// Of a message that somebody wrote to the client elsewhere.
    ///
    /// @param author as far as the platform says
    ObjectNode elsewhere(@Nullable String author) {
        return json.createObjectNode().put("elsewhere", author == null ? "unknown" : author);
    }

    /// A client's reactions to a message.
    ArrayNode reactions(List<String> emoji) {
        var reactions = json.createArrayNode();
        emoji.forEach(one -> reactions.addObject().put("by", "client").put("emoji", one));
        return reactions;
    }

    /// Of what happened.
    JsonNode of(ConversationEvent event) {
        return json.valueToTree(event);
    }

    /// What happened, as it was stored.
    ConversationEvent.InThread event(JsonNode stored) {
        return json.convertValue(stored, ConversationEvent.InThread.class);
    }

    /// Of what an answer carries; null when it is words only.
    @Nullable
    ObjectNode of(Line.Enclosure enclosure) {
        return switch (enclosure) {
            case Line.Enclosure.None() -> null;
            case Line.Enclosure.File(var file) -> media(type(file), null);
            case Line.Enclosure.Place(var latitude, var longitude) ->
                of(new Content.Location(latitude, longitude, null, null, false));
        };
    }

    /// Of the formatting of a text; null when there is none.
    @Nullable
    ObjectNode of(List<Mark> marks) {
        return of(new Details(null, null, marks, null, null, null));
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static Content.Type type(StoredFile file) {
        return switch (file.type().substring(0, file.type().indexOf('/'))) {
            case "image" -> Content.Type.PHOTO;
            case "video" -> Content.Type.VIDEO;
            case "audio" -> Content.Type.AUDIO;
            default -> Content.Type.DOCUMENT;
        };
    }

    private ObjectNode media(Content.Type type, @Nullable String problem) {
        var media = json.createObjectNode().put("type", type.label());
        media.putNull("file");
        media.put("problem", problem);
        media.putNull("emoji");
        return media;
    }
}
