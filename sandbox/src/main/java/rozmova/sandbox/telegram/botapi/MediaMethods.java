package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Chat;
import rozmova.sandbox.telegram.chat.MediaKind;
import rozmova.sandbox.telegram.chat.Refused;
import rozmova.sandbox.telegram.chat.Upload;
import rozmova.sandbox.telegram.chat.Wire;

/// Sending files, one by one or as an album.
final class MediaMethods {

    private static final int PHOTO_LIMIT = 10 << 20;
    private static final int FILE_LIMIT = 50 << 20;
    private static final List<String> DETAILS =
            List.of("duration", "width", "height", "length", "performer", "title", "emoji");

    private final Recipients recipients;

    MediaMethods(Recipients recipients) {
        this.recipients = recipients;
    }

    Map<String, Method> all() {
        Map<String, Method> methods = new HashMap<>();
        methods.put("sendPhoto", call -> send(call, MediaKind.PHOTO));
        methods.put("sendVideo", call -> send(call, MediaKind.VIDEO));
        methods.put("sendAnimation", call -> send(call, MediaKind.ANIMATION));
        methods.put("sendAudio", call -> send(call, MediaKind.AUDIO));
        methods.put("sendVoice", call -> send(call, MediaKind.VOICE));
        methods.put("sendVideoNote", call -> send(call, MediaKind.VIDEO_NOTE));
        methods.put("sendDocument", call -> send(call, MediaKind.DOCUMENT));
        methods.put("sendSticker", call -> send(call, MediaKind.STICKER));
        methods.put("sendMediaGroup", this::sendGroup);
        return methods;
    }

    private Result send(Call call, MediaKind kind) {
        Chat chat = recipients.writable(call);
        ObjectNode content = content(call, kind, call.params());
        return Sending.result(chat, Sending.send(call, chat, content));
    }

    private Result sendGroup(Call call) {
        Chat chat = recipients.writable(call);
        JsonNode items = call.params().json("media").orElse(Json.array());
        if (items.size() < 2 || items.size() > 10) {
            throw Refused.badRequest(
                    items.isEmpty() ? "there are no messages to send" : "wrong number of messages to send");
        }
        List<ObjectNode> contents = new ArrayList<>();
        List<MediaKind> kinds = new ArrayList<>();
        for (JsonNode item : items) {
            MediaKind kind = kind(item.path("type").asText());
            kinds.add(kind);
            contents.add(content(call, kind, itemParams(call, kind, item)));
        }
        checkMixture(kinds);
        String group = Long.toString(System.nanoTime());
        ArrayNode sent = Json.array();
        for (ObjectNode content : contents) {
            content.put("media_group_id", group);
            sent.add(Wire.message(chat, Sending.send(call, chat, content)));
        }
        return Result.of(sent);
    }

    private static ObjectNode content(Call call, MediaKind kind, Params params) {
        ObjectNode caption = kind.captioned() ? Sending.caption(params) : Json.object();
        ObjectNode content = params.upload(kind.field())
                .map(upload -> uploaded(call, kind, upload, params))
                .orElseGet(() -> named(call, kind, params));
        content.setAll(caption);
        return content;
    }

    private static ObjectNode uploaded(Call call, MediaKind kind, Upload upload, Params params) {
        int size = upload.bytes().length;
        if (size == 0) {
            throw Refused.badRequest("file must be non-empty");
        }
        if (size > FILE_LIMIT) {
            throw Refused.with(413, "Request Entity Too Large");
        }
        if (kind == MediaKind.PHOTO && size > PHOTO_LIMIT) {
            throw Refused.badRequest("file of size " + size + " bytes is too big for a photo; the maximum size is "
                    + PHOTO_LIMIT + " bytes");
        }
        return call.bot().media().content(kind, upload, details(params));
    }

    private static ObjectNode named(Call call, MediaKind kind, Params params) {
        String reference = params.textOr(kind.field(), "");
        if (reference.isEmpty()) {
            throw Refused.badRequest("there is no " + kind.field().replace('_', ' ') + " in the request");
        }
        if (reference.startsWith("attach://")) {
            Upload upload = params.upload(reference.substring("attach://".length()))
                    .orElseThrow(() -> Refused.badRequest("wrong file identifier/HTTP URL specified"));
            return uploaded(call, kind, upload, params);
        }
        if (reference.matches("https?://.*")) {
            // The sandbox never fetches: what a test sends must not depend on other hosts.
            throw Refused.badRequest("failed to get HTTP URL content");
        }
        return call.bot().media().again(kind, reference);
    }

    private static ObjectNode details(Params params) {
        ObjectNode details = Json.object();
        for (String name : DETAILS) {
            params.text(name).ifPresent(value -> {
                if (value.matches("\\d{1,9}")) {
                    details.put(name, Long.parseLong(value));
                } else {
                    details.put(name, value);
                }
            });
        }
        return details;
    }

    private static Params itemParams(Call call, MediaKind kind, JsonNode item) {
        Map<String, JsonNode> values = new HashMap<>();
        item.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        values.put(kind.field(), item.path("media"));
        Map<String, Upload> uploads = new HashMap<>(call.params().uploads());
        // Items name their files by attach://; a part that happens to be called "photo" is not every item's file.
        Upload sameName = uploads.remove(kind.field());
        if (sameName != null && item.path("media").asText().equals("attach://" + kind.field())) {
            uploads.put(kind.field(), sameName);
        }
        return new Params(values, uploads);
    }

    private static MediaKind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "photo" -> MediaKind.PHOTO;
            case "video" -> MediaKind.VIDEO;
            case "audio" -> MediaKind.AUDIO;
            case "document" -> MediaKind.DOCUMENT;
            default -> throw Refused.badRequest("can't parse InputMedia: invalid type specified");
        };
    }

    private static void checkMixture(List<MediaKind> kinds) {
        boolean strict = kinds.contains(MediaKind.DOCUMENT) || kinds.contains(MediaKind.AUDIO);
        if (strict && kinds.stream().distinct().count() > 1) {
            throw Refused.badRequest("can't mix documents or audio with other media in a group");
        }
    }
}
