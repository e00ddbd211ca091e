package rozmova.sandbox.telegram.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// The kinds of content, the more specific ones first: an animation also fills `document`, a venue also `location`.
final class Kinds {

    private static final List<String> ALL = List.of(
            "animation",
            "venue",
            "photo",
            "video",
            "video_note",
            "voice",
            "audio",
            "sticker",
            "document",
            "contact",
            "location",
            "poll",
            "dice",
            "story",
            "text");

    private Kinds() {}

    static String of(ObjectNode content) {
        return ALL.stream().filter(content::has).findFirst().orElse("unknown");
    }

    static Optional<String> fileId(ObjectNode content) {
        JsonNode body = content.path(of(content));
        JsonNode file = body.isArray() ? body.path(body.size() - 1) : body;
        return Optional.ofNullable(file.path("file_id").textValue());
    }
}
