package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Shelf;
import rozmova.sandbox.net.StoredFile;

/// Turns files into the media objects of messages, and remembers them by file id.
public final class Media {

    /// A media object, as a message had it.
    public record Known(MediaKind kind, JsonNode body) {}

    private final Shelf shelf;
    private final Map<String, Known> byFileId = new ConcurrentHashMap<>();

    Media(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Content of a message with this file. `details` fills in what a file does not tell: duration, size, performer, …
    public ObjectNode content(MediaKind kind, Upload upload, ObjectNode details) {
        Upload file = upload.orDefaults(kind);
        JsonNode body = kind == MediaKind.PHOTO ? photo(file) : single(kind, file, details);
        remember(kind, body);
        return content(kind, body);
    }

    /// Content of a message that sends a known file again.
    public ObjectNode again(MediaKind kind, String fileId) {
        Known known = Optional.ofNullable(byFileId.get(fileId))
                .orElseThrow(() -> Refused.badRequest("wrong file identifier/HTTP URL specified"));
        if (known.kind() != kind) {
            throw Refused.badRequest("type of file mismatch");
        }
        return content(kind, known.body());
    }

    private static ObjectNode content(MediaKind kind, JsonNode body) {
        ObjectNode content = Json.object();
        content.set(kind.field(), body);
        if (kind == MediaKind.ANIMATION) {
            // The real server fills both, for clients that know no animations.
            content.set("document", documentOf(body));
        }
        return content;
    }

    private static ObjectNode documentOf(JsonNode animation) {
        ObjectNode document = Json.object();
        animation.properties().forEach(field -> {
            if (!field.getKey().matches("width|height|duration")) {
                document.set(field.getKey(), field.getValue());
            }
        });
        return document;
    }

    private ArrayNode photo(Upload upload) {
        ArrayNode sizes = Json.array();
        for (Picture picture : Picture.sizes(upload)) {
            StoredFile file = shelf.put(MediaKind.PHOTO.folder(), "photo.jpg", upload.type(), picture.bytes());
            sizes.add(fields(file).put("width", picture.width()).put("height", picture.height()));
        }
        return sizes;
    }

    private ObjectNode single(MediaKind kind, Upload upload, ObjectNode details) {
        ObjectNode body = fields(shelf.put(kind.folder(), upload.name(), upload.type(), upload.bytes()));
        switch (kind) {
            case VIDEO, ANIMATION -> body.put("width", 640).put("height", 360).put("duration", 1);
            case AUDIO, VOICE -> body.put("duration", 1);
            case VIDEO_NOTE -> body.put("length", 240).put("duration", 1);
            case STICKER ->
                body.put("type", "regular")
                        .put("width", 512)
                        .put("height", 512)
                        .put("is_animated", upload.name().endsWith(".tgs"))
                        .put("is_video", upload.name().endsWith(".webm"));
            case DOCUMENT, PHOTO -> {}
        }
        if (kind != MediaKind.VIDEO_NOTE && kind != MediaKind.STICKER) {
            body.put("mime_type", upload.type());
        }
        if (kind == MediaKind.DOCUMENT
                || kind == MediaKind.VIDEO
                || kind == MediaKind.AUDIO
                || kind == MediaKind.ANIMATION) {
            body.put("file_name", upload.name());
        }
        body.setAll(details);
        return body;
    }

    private void remember(MediaKind kind, JsonNode body) {
        if (body.isArray()) {
            body.forEach(size -> byFileId.put(size.path("file_id").asText(), new Known(kind, body)));
        } else {
            byFileId.put(body.path("file_id").asText(), new Known(kind, body));
        }
    }

    private static ObjectNode fields(StoredFile file) {
        return Json.object()
                .put("file_id", file.id())
                .put("file_unique_id", file.uniqueId())
                .put("file_size", file.size());
    }

    /// What is remembered of them.
    Map<String, Known> kept() {
        return Map.copyOf(byFileId);
    }

    /// Puts back what was remembered.
    void restore(Map<String, Known> kept) {
        byFileId.putAll(kept);
    }
}
