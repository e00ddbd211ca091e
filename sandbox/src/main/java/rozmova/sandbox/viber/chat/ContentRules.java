package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import rozmova.sandbox.net.Json;

/// What a message of an account must be like; the same rules hold for a welcome.
public final class ContentRules {

    private static final int LARGEST_JSON = 30 * 1024;
    private static final int LARGEST_VIDEO = 27_262_976;
    private static final int LARGEST_FILE = 52_428_800;
    private static final Set<String> EXECUTABLE = Set.of(
            "action",
            "apk",
            "app",
            "bat",
            "bin",
            "cmd",
            "com",
            "command",
            "cpl",
            "csh",
            "dmg",
            "exe",
            "gadget",
            "inf",
            "ipa",
            "jar",
            "job",
            "js",
            "jse",
            "lnk",
            "msc",
            "msi",
            "msp",
            "osx",
            "out",
            "pif",
            "prg",
            "ps1",
            "reg",
            "rgs",
            "run",
            "scr",
            "sct",
            "sh",
            "shb",
            "shs",
            "u3p",
            "vb",
            "vbe",
            "vbs",
            "vbscript",
            "workflow",
            "ws");

    private ContentRules() {}

    /// The message in these bytes, or the reason why it is none.
    public static ObjectNode check(byte[] bytes) {
        ObjectNode message = read(bytes);
        required(message.path("sender"), "name", 28);
        return check(message);
    }

    /// The welcome in these bytes: unlike other messages it may leave its sender out, as Viber's own library does.
    static ObjectNode checkWelcome(byte[] bytes) {
        ObjectNode message = read(bytes);
        optional(message.path("sender"), "name", 28);
        return check(message);
    }

    private static ObjectNode read(byte[] bytes) {
        if (bytes.length > LARGEST_JSON) {
            throw Refused.badData("the request is larger than 30 kB");
        }
        return Json.read(bytes)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> Refused.badData("a JSON object is expected"));
    }

    private static ObjectNode check(ObjectNode message) {
        optional(message, "tracking_data", 4000);
        switch (required(message, "type", 32)) {
            case "text" -> required(message, "text", 7000);
            case "picture" -> picture(message);
            case "video" -> video(message);
            case "file" -> file(message);
            case "contact" -> {
                required(message.path("contact"), "name", 28);
                required(message.path("contact"), "phone_number", 18);
            }
            case "location" -> {
                degrees(message.path("location"), "lat", 90);
                degrees(message.path("location"), "lon", 180);
            }
            case "url" -> address(required(message, "media", 2000));
            case "sticker" -> sticker(message);
            case "rich_media" -> richMedia(message);
            case String other -> throw Refused.badData("unknown type " + other);
        }
        if (message.hasNonNull("keyboard")) {
            KeyboardRules.check(message.path("keyboard"), version(message));
        }
        return message;
    }

    /// The oldest client that may see this message.
    public static int version(JsonNode message) {
        return message.path("min_api_version").asInt(1);
    }

    private static void picture(JsonNode message) {
        address(required(message, "media", 2000));
        // The caption may be empty, but must be there.
        if (!message.path("text").isTextual()) {
            throw Refused.missing("text");
        }
        optional(message, "text", 768);
        optional(message, "thumbnail", 2000);
    }

    private static void video(JsonNode message) {
        address(required(message, "media", 2000));
        size(message, LARGEST_VIDEO);
        if (message.path("duration").asInt(0) > 180) {
            throw Refused.badData("duration is more than 180 seconds");
        }
        optional(message, "thumbnail", 2000);
    }

    private static void file(JsonNode message) {
        address(required(message, "media", 2000));
        size(message, LARGEST_FILE);
        String name = required(message, "file_name", 256);
        String extension = extension(name);
        if (extension.isEmpty()) {
            throw Refused.badData("file_name has no extension");
        }
        if (EXECUTABLE.contains(extension)) {
            throw Refused.badData("files of type " + extension + " are not allowed");
        }
    }

    private static void sticker(JsonNode message) {
        if (!message.path("sticker_id").canConvertToLong()) {
            throw Refused.missing("sticker_id");
        }
    }

    private static void richMedia(JsonNode message) {
        if (version(message) < 2) {
            throw Refused.with(Status.INCOMPATIBLE_WITH_VERSION);
        }
        if (!message.path("rich_media").path("Buttons").isArray()) {
            throw Refused.missing("rich_media");
        }
    }

    private static void size(JsonNode message, int limit) {
        if (!message.path("size").canConvertToLong() || !message.path("size").isNumber()) {
            throw Refused.missing("size");
        }
        if (message.path("size").asLong() > limit) {
            throw Refused.badData("size is more than " + limit);
        }
    }

    private static void degrees(JsonNode place, String field, int limit) {
        JsonNode node = place.path(field);
        if (node.isMissingNode() || node.isNull()) {
            throw Refused.missing("location." + field);
        }
        if (!node.isNumber() || Math.abs(node.asDouble()) > limit) {
            throw Refused.badData("location." + field + " is no such number");
        }
    }

    private static void address(String url) {
        if (!url.matches("https?://[^/\\s]+.*")) {
            throw Refused.badData("media is no URL");
        }
    }

    private static String required(JsonNode object, String field, int limit) {
        JsonNode node = object.path(field);
        if (node.isMissingNode() || node.isNull() || node.asText().isBlank()) {
            throw Refused.missing(field);
        }
        if (!node.isTextual()) {
            throw Refused.badData(field + " must be text");
        }
        optional(object, field, limit);
        return node.asText();
    }

    private static void optional(JsonNode object, String field, int limit) {
        if (object.path(field).asText("").length() > limit) {
            throw Refused.badData(field + " is longer than " + limit);
        }
    }

    /// What follows the last dot, in lower case; empty without a dot.
    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).equals(name)
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
