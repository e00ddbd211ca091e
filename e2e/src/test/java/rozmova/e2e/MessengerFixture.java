package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.restfb.DefaultJsonMapper;
import com.restfb.types.webhook.WebhookEntry;
import com.restfb.types.webhook.WebhookObject;
import com.restfb.types.webhook.messaging.MessageItem;
import com.restfb.types.webhook.messaging.MessagingItem;
import java.util.List;

/// A delivery of Meta as RestFB reads it.
final class MessengerFixture {
    private MessengerFixture() {}

    static void check(String text, JsonNode expected) {
        var delivery = new DefaultJsonMapper().toJavaObject(text, WebhookObject.class);
        assertThat(delivery.getObject()).isEqualTo(expected.path("object").asText());
        assertThat(delivery.getEntryList()).hasSameSizeAs(expected.path("entry"));
        for (var place = 0; place < expected.path("entry").size(); place++) {
            entry(delivery.getEntryList().get(place), expected.path("entry").path(place));
        }
    }

    private static void entry(WebhookEntry entry, JsonNode expected) {
        assertThat(entry.getId()).isEqualTo(expected.path("id").asText());
        events(entry.getMessaging(), expected.path("messaging"));
        events(entry.getStandby(), expected.path("standby"));
    }

    private static void events(List<MessagingItem> events, JsonNode expected) {
        assertThat(events).hasSameSizeAs(expected);
        for (var place = 0; place < expected.size(); place++) {
            event(events.get(place), expected.path(place));
        }
    }

    private static void event(MessagingItem event, JsonNode expected) {
        for (var field : expected.properties()) {
            var value = field.getValue();
            switch (field.getKey()) {
                case "sender" -> assertThat(event.getSender().getId()).isEqualTo(id(value));
                case "recipient" -> assertThat(event.getRecipient().getId()).isEqualTo(id(value));
                case "timestamp" -> assertThat(event.getTimestamp()).hasTime(value.asLong());
                case "message" -> message(event.getMessage(), value);
                case "message_edit" -> {
                    assertThat(event.getMessageEdit().getMid()).isEqualTo(mid(value));
                    assertThat(event.getMessageEdit().getText())
                            .isEqualTo(value.path("text").asText());
                }
                case "postback" -> {
                    assertThat(event.getPostback().getPayload())
                            .isEqualTo(value.path("payload").asText());
                    assertThat(event.getPostback().getTitle())
                            .isEqualTo(value.path("title").textValue());
                    if (value.has("referral")) {
                        assertThat(event.getPostback().getReferral().getRef())
                                .isEqualTo(value.path("referral").path("ref").textValue());
                    }
                }
                case "referral" ->
                    assertThat(event.getReferral().getRef())
                            .isEqualTo(value.path("ref").textValue());
                case "read" ->
                    assertThat(event.getRead().getWatermark())
                            .isEqualTo(value.path("watermark").asText());
                case "delivery" ->
                    assertThat(event.getDelivery().getWatermark())
                            .isEqualTo(value.path("watermark").asText());
                case "reaction" -> {
                    assertThat(event.getReaction().getMid()).isEqualTo(mid(value));
                    assertThat(event.getReaction().getEmoji())
                            .isEqualTo(value.path("emoji").textValue());
                }
                case String unknown -> throw new AssertionError("What is in a " + unknown + " is not compared yet");
            }
        }
    }

    private static void message(MessageItem message, JsonNode expected) {
        assertThat(message.getMid()).isEqualTo(mid(expected));
        assertThat(message.getText()).isEqualTo(expected.path("text").textValue());
        assertThat(message.isEcho()).isEqualTo(expected.path("is_echo").asBoolean());
        if (expected.has("quick_reply")) {
            assertThat(message.getQuickReply().getPayload())
                    .isEqualTo(expected.path("quick_reply").path("payload").asText());
        }
        if (expected.has("reply_to")) {
            assertThat(message.getReplyTo().getMid()).isEqualTo(mid(expected.path("reply_to")));
        }
        for (var place = 0; place < expected.path("attachments").size(); place++) {
            var attachment = message.getAttachments().get(place);
            var wanted = expected.path("attachments").path(place);
            assertThat(attachment.getType()).isEqualTo(wanted.path("type").asText());
            if (wanted.path("payload").has("url")) {
                assertThat(attachment.getPayload().getUrl())
                        .isEqualTo(wanted.path("payload").path("url").asText());
            }
        }
    }

    private static String id(JsonNode participant) {
        return participant.path("id").asText();
    }

    private static String mid(JsonNode message) {
        return message.path("mid").asText();
    }
}
