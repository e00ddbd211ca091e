package rozmova.sandbox.viber.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// One message in a chat, in the words of the REST API. `token` is its number; `fileId` is the file on Viber's shelf
/// and `failure` why the phone could not show it, both empty when there is none. A `silent` one is not shown.
public record Message(
        long token,
        boolean fromAccount,
        Instant at,
        ObjectNode content,
        boolean silent,
        Delivery delivery,
        String fileId,
        String failure) {

    static Message written(long token, Instant at, ObjectNode content, boolean silent, String fileId) {
        return new Message(token, false, at, content, silent, Delivery.DELIVERED, fileId, "");
    }

    static Message sent(long token, Instant at, ObjectNode content) {
        return new Message(token, true, at, content, false, Delivery.SENT, "", "");
    }

    /// `text`, `picture`, …
    public String kind() {
        return content.path("type").asText();
    }

    /// The text or caption; empty when there is none.
    public String text() {
        return content.path("text").asText("");
    }

    /// Whether the person sees it, or could.
    public boolean arrived() {
        return delivery == Delivery.DELIVERED || delivery == Delivery.SEEN;
    }

    Message delivered(String newFileId) {
        return with(Delivery.DELIVERED, newFileId, "");
    }

    Message seen() {
        return with(Delivery.SEEN, fileId, "");
    }

    Message failed(String reason) {
        return with(Delivery.FAILED, "", reason);
    }

    private Message with(Delivery newDelivery, String newFileId, String newFailure) {
        return new Message(token, fromAccount, at, content, silent, newDelivery, newFileId, newFailure);
    }
}
