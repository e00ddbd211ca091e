package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.restfb.DefaultJsonMapper;
import com.restfb.types.webhook.WebhookEntry;
import com.restfb.types.webhook.WebhookObject;
import com.restfb.types.webhook.messaging.MessageItem;
import com.restfb.types.webhook.messaging.MessagingItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                    same(event.getMessageEdit().getMid(), value, "mid");
                    same(event.getMessageEdit().getText(), value, "text");
                }
                case "postback" -> {
                    same(event.getPostback().getPayload(), value, "payload");
                    same(event.getPostback().getTitle(), value, "title");
                    if (value.has("referral")) {
                        same(event.getPostback().getReferral().getRef(), value.path("referral"), "ref");
                    }
                }
                case "referral" -> same(event.getReferral().getRef(), value, "ref");
                case "reaction" -> {
                    same(event.getReaction().getMid(), value, "mid");
                    same(event.getReaction().getEmoji(), value, "emoji");
                }
                default -> rarely(event, field.getKey(), value);
            }
        }
    }

    private static void rarely(MessagingItem event, String kind, JsonNode expected) {
        switch (kind) {
            case "read" -> same(event.getRead().getWatermark(), expected, "watermark");
            case "delivery" -> same(event.getDelivery().getWatermark(), expected, "watermark");
            case "optin" -> same(event.getOptin().getRef(), expected, "ref");
            case "messaging_feedback" -> {
                // RestFB has no type for it.
            }
            case "account_linking" -> assertThat(event.getAccountLinking()).isNotNull();
            case "policy_enforcement" -> {
                // RestFB looks for it with a hyphen, which Meta's documentation does not write, and sends now and then.
            }
            case "policy-enforcement" -> same(event.getPolicyEnforcement().getReason(), expected, "reason");
            case "pass_thread_control" ->
                assertThat(event.getPassThreadControl()).isNotNull();
            case "take_thread_control" ->
                assertThat(event.getTakeThreadControl()).isNotNull();
            case "request_thread_control" ->
                assertThat(event.getRequestThreadControl()).isNotNull();
            case "app_roles" -> assertThat(event.getAppRoles()).isNotNull();
            case String unknown -> throw new AssertionError("What is in a " + unknown + " is not compared yet");
        }
    }

    private static void same(@Nullable String read, JsonNode expected, String field) {
        assertThat(read).as(field).isEqualTo(expected.path(field).asText(null));
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

    /// Null for somebody who is known by a checkbox on a site only.
    private static @Nullable String id(JsonNode participant) {
        return participant.path("id").textValue();
    }

    private static String mid(JsonNode message) {
        return message.path("mid").asText();
    }
}
