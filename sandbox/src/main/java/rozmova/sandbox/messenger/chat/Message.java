package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/// One message of a thread as it is now. `content` holds what makes up the message in the words of the platform
/// (`text`, `attachments`, `quick_replies`, …); files stand in it as `file`, the id on the Page's shelf, and
/// become signed URLs on the wire. `replyTo` is empty when it answers none, reactions are empty when there is
/// none; `appId` is the app that sent it, empty when a person did.
public record Message(
        String mid,
        boolean fromPage,
        Instant at,
        ObjectNode content,
        String replyTo,
        String appId,
        int edits,
        String clientReaction,
        String pageReaction) {

    static Message written(String mid, Instant at, Draft draft) {
        return new Message(mid, draft.fromPage(), at, draft.content(), draft.replyTo(), draft.appId(), 0, "", "");
    }

    /// A message before it has a mid and a time.
    public record Draft(boolean fromPage, ObjectNode content, String replyTo, String appId) {

        /// From the person, answering nothing.
        public static Draft ofClient(ObjectNode content) {
            return new Draft(false, content, "", "");
        }
    }

    /// Its text, empty when it has none.
    public String text() {
        return content.path("text").asText("");
    }

    /// `text`, `postback`, or the type of its first attachment; `unsupported` when it has nothing known.
    public String kind() {
        if (content.has("postback")) {
            return "postback";
        }
        String type = content.path("attachments").path(0).path("type").asText("");
        if (!type.isEmpty()) {
            return type;
        }
        return content.has("text") ? "text" : "unsupported";
    }

    /// The id of its first file on the Page's shelf.
    public Optional<String> fileId() {
        for (JsonNode attachment : content.path("attachments")) {
            String file = attachment.path("payload").path("file").asText("");
            if (!file.isEmpty()) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /// The same message with another text, edited once more.
    public Message edited(String text) {
        ObjectNode next = content.deepCopy().put("text", text);
        return new Message(mid, fromPage, at, next, replyTo, appId, edits + 1, clientReaction, pageReaction);
    }

    /// With the reaction of the person.
    public Message clientReacted(String emoji) {
        return new Message(mid, fromPage, at, content, replyTo, appId, edits, emoji, pageReaction);
    }

    /// With the reaction of the Page.
    public Message pageReacted(String reaction) {
        return new Message(mid, fromPage, at, content, replyTo, appId, edits, clientReaction, reaction);
    }
}
