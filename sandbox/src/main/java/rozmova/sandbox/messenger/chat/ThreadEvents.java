package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import rozmova.sandbox.net.Json;

/// Sends the events of a thread where they belong: to `messaging`, or to `standby` while another app owns the thread.
public final class ThreadEvents {

    private static final Set<String> ALWAYS_TOLD =
            Set.of("messaging_handovers", "messaging_policy_enforcement", "messaging_account_linking");

    private ThreadEvents() {}

    /// An event of the person's side without its subject: sender, recipient and time.
    public static ObjectNode item(Chat chat) {
        ObjectNode item = Json.object();
        item.set("sender", Wire.id(chat.psid()));
        item.set("recipient", Wire.id(chat.page().id()));
        return item.put("timestamp", chat.now().toEpochMilli());
    }

    /// Tells the app; 0 if it does not want to know, else the number of the event.
    public static long publish(Chat chat, String field, ObjectNode item) {
        Deliveries deliveries = chat.page().deliveries();
        if (chat.owner().isEmpty() || ALWAYS_TOLD.contains(field)) {
            return deliveries.publish(field, "messaging", chat.psid(), item);
        }
        return deliveries.publish("standby", "standby", chat.psid(), item);
    }
}
