package rozmova.sandbox.messenger.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import rozmova.sandbox.messenger.chat.Message.Draft;
import rozmova.sandbox.net.Json;

/// What a Page says in a thread, and the echo of it.
public final class Speech {

    private static final Duration ECHO = Duration.ofSeconds(5);

    private final Chat chat;
    private final Page page;

    public Speech(Chat chat) {
        this.chat = chat;
        this.page = chat.page();
    }

    /// Adds a message of the Page; `appId` is what the echo will name as its sender.
    public Message say(ObjectNode content, String replyTo, String appId) {
        AtomicLong echo = new AtomicLong();
        Message message = chat.add(new Draft(true, content, replyTo, appId), said -> echo.set(tell(said)));
        chat.tell();
        if (page.settings().echoFirst()) {
            awaitEcho(echo.get());
        }
        return message;
    }

    private long tell(Message message) {
        ObjectNode item = Json.object();
        item.set("sender", Wire.id(page.id()));
        item.set("recipient", Wire.id(chat.psid()));
        item.put("timestamp", message.at().toEpochMilli());
        ObjectNode echo = item.putObject("message").put("mid", message.mid()).put("is_echo", true);
        echo.put("app_id", Long.parseLong(message.appId()));
        echo.setAll(Contents.wire(page, message));
        return ThreadEvents.publish(chat, "message_echoes", item);
    }

    private void awaitEcho(long event) {
        try {
            page.deliveries().awaitTaken(event, ECHO);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
