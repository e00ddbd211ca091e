package rozmova.sandbox.telegram.phone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.ThreadLocalRandom;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Entities;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Wire;

/// The rarer kinds of messages.
public final class TelegramKinds {

    private final TelegramChat chat;

    TelegramKinds(TelegramChat chat) {
        this.chat = chat;
    }

    /// Throws dice: 🎲, 🎯, 🏀, ⚽, 🎳 or 🎰.
    public Message dice(String emoji, int value) {
        ObjectNode content = Json.object();
        content.putObject("dice").put("emoji", emoji).put("value", value);
        return chat.send(content);
    }

    /// Passes on the story of a channel.
    public Message story(String channel, String username) {
        ObjectNode content = Json.object();
        ObjectNode story = content.putObject("story").put("id", 7);
        story.set("chat", channel(channel, username));
        return chat.send(content);
    }

    /// Passes on what somebody wrote who hides their account.
    public Message forward(String name, String text) {
        ObjectNode content = Json.object().put("text", text);
        content.putObject("forward_origin")
                .put("type", "hidden_user")
                .put("date", Wire.seconds(chat.now()))
                .put("sender_user_name", name);
        return chat.send(content);
    }

    /// Passes on a channel's post.
    public Message forward(String channel, String username, String text) {
        ObjectNode content = Json.object().put("text", text);
        ObjectNode origin = content.putObject("forward_origin")
                .put("type", "channel")
                .put("date", Wire.seconds(chat.now()))
                .put("message_id", 12);
        origin.set("chat", channel(channel, username));
        return chat.send(content);
    }

    /// Answers some words of a message.
    public Message quote(long messageId, String words, String text) {
        ObjectNode content = Json.object().put("text", text);
        content.putObject("quote").put("text", words).put("position", 0).put("is_manual", true);
        return chat.send(content, messageId);
    }

    /// Writes a text of which some words are hidden until they are tapped.
    public Message spoiler(String text, String hidden) {
        var entities = Entities.in(text);
        entities.addObject()
                .put("type", "spoiler")
                .put("offset", text.indexOf(hidden))
                .put("length", hidden.length());
        return chat.write(text, entities);
    }

    private static ObjectNode channel(String title, String username) {
        return Json.object()
                .put("id", -1_000_000_000_000L - ThreadLocalRandom.current().nextLong(1, 1L << 31))
                .put("type", "channel")
                .put("title", title)
                .put("username", username);
    }
}
