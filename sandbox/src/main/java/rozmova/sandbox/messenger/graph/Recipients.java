package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.messenger.chat.Standing;
import rozmova.sandbox.messenger.chat.Window;

/// Finds the thread a call is about, and says why nothing may be sent into it.
final class Recipients {

    private static final String SENDING = "pages_messaging";

    private Recipients() {}

    /// The thread, whether or not one may write into it.
    static Chat known(Page page, Params params) {
        JsonNode recipient =
                params.json("recipient").orElseThrow(() -> Refused.parameter("The parameter recipient is required."));
        String psid = recipient.path("id").asText("");
        if (psid.isEmpty()) {
            throw Refused.parameter("Param recipient[id] must be a valid ID string");
        }
        return page.findChat(psid)
                .filter(chat -> chat.standing() != Standing.STRANGER)
                .orElseThrow(Refused::noMatchingUser);
    }

    /// The thread to write into.
    static Chat writable(Page page, Params params) {
        if (page.settings().withheld().contains(SENDING)) {
            throw Refused.permission(SENDING);
        }
        Chat chat = known(page, params);
        switch (chat.standing()) {
            case BLOCKED -> throw Refused.blocked();
            case DEACTIVATED -> throw Refused.deactivated();
            case UNREACHABLE -> throw Refused.notReceiving();
            case OPEN, STRANGER -> checkWindow(chat, params);
        }
        return chat;
    }

    private static void checkWindow(Chat chat, Params params) {
        String type = params.text("messaging_type").orElse("RESPONSE");
        String tag = params.text("tag").orElse("");
        boolean tagged =
                switch (type) {
                    case "RESPONSE", "UPDATE" -> false;
                    case "MESSAGE_TAG" -> true;
                    default ->
                        throw Refused.parameter("Param messaging_type must be one of {RESPONSE, UPDATE, MESSAGE_TAG}");
                };
        if (tagged) {
            checkTag(tag);
        }
        if (!Window.open(chat.heard(), tagged ? Window.HUMAN_AGENT : Window.STANDARD, chat.now())) {
            throw Refused.outsideWindow();
        }
    }

    private static void checkTag(String tag) {
        switch (tag) {
            case "HUMAN_AGENT" -> {}
            case "" -> throw Refused.parameter("Param tag is required with messaging_type MESSAGE_TAG");
            case "CONFIRMED_EVENT_UPDATE", "ACCOUNT_UPDATE", "POST_PURCHASE_UPDATE" ->
                throw Refused.parameter("The tag " + tag + " is no longer supported.");
            default -> throw Refused.parameter("Param tag is no valid message tag: " + tag);
        }
    }
}
