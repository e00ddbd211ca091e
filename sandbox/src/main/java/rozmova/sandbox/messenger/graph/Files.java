package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import rozmova.sandbox.messenger.chat.Attachments;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.messenger.chat.Upload;
import rozmova.sandbox.net.Json;

/// Files that a Page sends: uploaded with the call, uploaded before, or to be fetched.
final class Files {

    private static final Set<String> TYPES = Set.of("image", "audio", "video", "file");
    private static final int LARGEST = 25 << 20;

    private final Fetching fetching = new Fetching();

    /// An attachment of a message, and the id it can be used by again, if any.
    record Attachment(JsonNode json, String reusableId) {}

    JsonNode upload(Call call) throws InterruptedException {
        Page page = call.page();
        JsonNode attachment = call.params().object("message").path("attachment");
        String fileId = fresh(page, attachment, call.params().file());
        String id = page.attachments().keep(attachment.path("type").asText(), fileId);
        return Json.object().put("attachment_id", id);
    }

    Attachment attachment(Page page, JsonNode attachment, Optional<Upload> upload) throws InterruptedException {
        String type = type(attachment);
        String known = attachment.path("payload").path("attachment_id").asText("");
        if (!known.isEmpty()) {
            Attachments.Kept kept = page.attachments()
                    .find(known)
                    .filter(file -> file.type().equals(type))
                    .orElseThrow(() -> Refused.with(100, 2018074, "(#100) Attachment ID " + known + " is not owned."));
            return new Attachment(json(type, kept.fileId(), known), "");
        }
        String fileId = fresh(page, attachment, upload);
        if (!attachment.path("payload").path("is_reusable").asBoolean(false)) {
            return new Attachment(json(type, fileId, ""), "");
        }
        String id = page.attachments().keep(type, fileId);
        return new Attachment(json(type, fileId, id), id);
    }

    private String fresh(Page page, JsonNode attachment, Optional<Upload> given) throws InterruptedException {
        String type = type(attachment);
        String url = attachment.path("payload").path("url").asText("");
        if (given.isEmpty() && url.isEmpty()) {
            throw Refused.with(100, 2018047, "(#100) Upload attachment failure: no file was given.");
        }
        Upload upload = given.isPresent() ? given.get() : fetching.fetch(url, type);
        boolean fits = type.equals("file") || upload.type().startsWith(type + "/");
        if (upload.bytes().length == 0 || !fits) {
            throw Refused.with(
                    100, 2018047, "(#100) Upload attachment failure: the file is no " + type + " but " + upload.type());
        }
        if (upload.bytes().length > LARGEST) {
            throw Refused.with(100, 2018047, "(#100) Upload attachment failure: the file is larger than 25 MB.");
        }
        return page.files()
                .put("page", upload.name(), upload.type(), upload.bytes())
                .id();
    }

    private static String type(JsonNode attachment) {
        String type = attachment.path("type").asText("");
        if (!TYPES.contains(type)) {
            throw Refused.parameter("Param message[attachment][type] has no valid value: " + type);
        }
        return type;
    }

    /// Echoes write the id as a number, although calls want text.
    private static ObjectNode json(String type, String fileId, String reusableId) {
        ObjectNode json = Json.object().put("type", type);
        ObjectNode payload = json.putObject("payload").put("file", fileId);
        if (!reusableId.isEmpty()) {
            payload.put("attachment_id", Long.parseLong(reusableId));
        }
        return json;
    }
}
