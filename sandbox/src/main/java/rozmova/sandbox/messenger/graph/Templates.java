package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rozmova.sandbox.messenger.chat.Refused;

/// Buttons of all sorts: quick replies, button templates, generic templates.
final class Templates {

    private static final int MOST_QUICK_REPLIES = 13;
    private static final int LONGEST_TITLE = 20;
    private static final int LONGEST_PAYLOAD = 1000;
    private static final int MOST_BUTTONS = 3;
    private static final int MOST_ELEMENTS = 10;
    private static final int LONGEST_TEXT = 640;

    private Templates() {}

    static void copyQuickReplies(ObjectNode content, JsonNode message) {
        JsonNode replies = message.path("quick_replies");
        if (replies.isMissingNode()) {
            return;
        }
        if (!replies.isArray() || replies.size() > MOST_QUICK_REPLIES) {
            throw Refused.parameter("Param message[quick_replies] must have at most 13 elements");
        }
        for (JsonNode reply : replies) {
            checkQuickReply(reply);
        }
        content.set("quick_replies", replies);
    }

    private static void checkQuickReply(JsonNode reply) {
        switch (reply.path("content_type").asText()) {
            case "text" -> {
                checkLength("quick_replies[title]", reply.path("title").asText(""), LONGEST_TITLE);
                checkLength("quick_replies[payload]", reply.path("payload").asText(""), LONGEST_PAYLOAD);
            }
            case "user_phone_number", "user_email" -> {}
            default -> throw Refused.parameter("Param quick_replies[content_type] has no valid value");
        }
    }

    static JsonNode checked(JsonNode attachment) {
        JsonNode payload = attachment.path("payload");
        switch (payload.path("template_type").asText()) {
            case "button" -> {
                checkLength("text", payload.path("text").asText(""), LONGEST_TEXT);
                checkButtons(payload.path("buttons"));
            }
            case "generic" -> {
                JsonNode elements = payload.path("elements");
                if (elements.isEmpty() || elements.size() > MOST_ELEMENTS) {
                    throw Refused.parameter("Param elements must have one to ten elements");
                }
                elements.forEach(element -> checkButtons(element.path("buttons")));
            }
            default -> throw Refused.parameter("Param template_type is not played here");
        }
        return attachment;
    }

    private static void checkButtons(JsonNode buttons) {
        if (buttons.size() > MOST_BUTTONS) {
            throw Refused.parameter("Param buttons must have at most three elements");
        }
        for (JsonNode button : buttons) {
            boolean right =
                    switch (button.path("type").asText()) {
                        case "web_url" -> button.path("url").asText("").matches("https?://.+");
                        case "postback" -> !button.path("payload").asText("").isEmpty();
                        default -> false;
                    };
            if (!right) {
                throw Refused.parameter("Param buttons has a button that is neither a right web_url nor a postback");
            }
        }
    }

    private static void checkLength(String name, String value, int most) {
        if (value.isEmpty() || value.length() > most) {
            throw Refused.parameter("Length of param " + name + " must be between 1 and " + most);
        }
    }
}
