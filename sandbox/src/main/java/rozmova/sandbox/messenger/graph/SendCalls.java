package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.messenger.chat.Speech;
import rozmova.sandbox.net.Json;

/// The Send API.
final class SendCalls {

    private static final int LONGEST_TEXT = 2000;

    private final Files files;
    private final ActionCalls actions;

    SendCalls(Files files, ActionCalls actions) {
        this.files = files;
        this.actions = actions;
    }

    JsonNode send(Call call) throws InterruptedException {
        if (!call.isPost()) {
            throw Refused.unknownObject(call.node());
        }
        Optional<String> action = call.params().text("sender_action");
        if (action.isPresent()) {
            return actions.act(call, action.get());
        }
        Page page = call.page();
        JsonNode message = call.params()
                .json("message")
                .orElseThrow(() -> Refused.parameter("The parameter message is required."));
        Chat chat = Recipients.writable(page, call.params());
        ObjectNode content = Json.object();
        String attachmentId = fill(content, message, page, call.params());
        Templates.copyQuickReplies(content, message);
        copyMetadata(content, message);
        Message sent = new Speech(chat)
                .say(content, replyTo(chat, call.params()), page.app().id());
        ObjectNode answer = Json.object().put("recipient_id", chat.psid()).put("message_id", sent.mid());
        return attachmentId.isEmpty() ? answer : answer.put("attachment_id", attachmentId);
    }

    /// Fills in what the message says; returns the id of a file that can be used again, or empty text.
    private String fill(ObjectNode content, JsonNode message, Page page, Params params) throws InterruptedException {
        boolean worded = !message.path("text").asText("").isEmpty();
        boolean attached = message.has("attachment") || message.has("attachments");
        if (worded == attached) {
            throw Refused.parameter(
                    worded
                            ? "Text and attachment cannot be in one message"
                            : "Message cannot be empty, must provide valid attachment or text");
        }
        if (worded) {
            content.put("text", text(message.path("text").asText()));
            return "";
        }
        ArrayNode attachments = content.putArray("attachments");
        for (JsonNode image : message.path("attachments")) {
            attachments.add(files.attachment(page, image, Optional.empty()).json());
        }
        if (!message.has("attachment")) {
            return "";
        }
        JsonNode attachment = message.path("attachment");
        if (attachment.path("type").asText().equals("template")) {
            attachments.add(Templates.checked(attachment));
            return "";
        }
        Files.Attachment file = files.attachment(page, attachment, params.file());
        attachments.add(file.json());
        return file.reusableId();
    }

    private static String text(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw Refused.parameter("Length of param message[text] must be less than or equal to " + LONGEST_TEXT);
        }
        return text;
    }

    private static void copyMetadata(ObjectNode content, JsonNode message) {
        String metadata = message.path("metadata").asText("");
        if (metadata.length() > 1000) {
            throw Refused.parameter("Length of param message[metadata] must be less than or equal to 1000");
        }
        if (!metadata.isEmpty()) {
            content.put("metadata", metadata);
        }
    }

    private static String replyTo(Chat chat, Params params) {
        String mid = params.object("reply_to").path("mid").asText("");
        if (!mid.isEmpty() && chat.find(mid).isEmpty()) {
            throw Refused.parameter("Param reply_to[mid] is no message of this thread");
        }
        return mid;
    }
}
