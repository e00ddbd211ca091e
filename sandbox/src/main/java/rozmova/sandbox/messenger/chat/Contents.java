package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.people.Portrait;

/// Turns the content of a message into what webhooks and the Graph API show of it.
public final class Contents {

    private static final Set<String> INSIDE_ONLY = Set.of("quick_replies", "postback");

    private Contents() {}

    /// The fields of a message in an event, files as signed URLs.
    public static ObjectNode wire(Page page, Message message) {
        ObjectNode wire = message.content().deepCopy();
        wire.remove(INSIDE_ONLY);
        if (wire.path("attachments") instanceof ArrayNode attachments) {
            attachments.forEach(attachment -> sign(page, attachment));
        }
        if (!message.replyTo().isEmpty()) {
            wire.putObject("reply_to").put("mid", message.replyTo());
        }
        return wire;
    }

    /// The attachments as conversations list them.
    public static ArrayNode listed(Page page, Message message) {
        ArrayNode list = Json.array();
        for (JsonNode attachment : message.content().path("attachments")) {
            String fileId = attachment.path("payload").path("file").asText("");
            page.files().find(fileId).ifPresent(file -> list.add(listed(page, file)));
        }
        return list;
    }

    /// A signed URL of the person's picture.
    public static String portrait(Chat chat) {
        byte[] picture = Portrait.draw(chat.person().id());
        StoredFile file = chat.page().files().put("profile", "profile.png", "image/png", picture);
        return chat.page().network().cdn().url(chat.page(), file).toString();
    }

    private static ObjectNode listed(Page page, StoredFile file) {
        String url = page.network().cdn().url(page, file).toString();
        ObjectNode listed = Json.object()
                .put("id", file.id())
                .put("mime_type", file.type())
                .put("name", file.name())
                .put("size", file.size());
        if (file.type().startsWith("image/")) {
            listed.putObject("image_data").put("url", url).put("preview_url", url);
        } else if (file.type().startsWith("video/")) {
            listed.putObject("video_data").put("url", url);
        } else {
            listed.put("file_url", url);
        }
        return listed;
    }

    private static void sign(Page page, JsonNode attachment) {
        if (!(attachment.path("payload") instanceof ObjectNode payload) || !payload.has("file")) {
            return;
        }
        String fileId = payload.remove("file").asText();
        StoredFile file = page.files().find(fileId).orElseThrow();
        payload.put("url", page.network().cdn().url(page, file).toString());
    }
}
