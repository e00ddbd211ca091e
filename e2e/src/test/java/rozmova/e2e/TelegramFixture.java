package rozmova.e2e;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.pengrad.telegrambot.model.ChatMember;
import com.pengrad.telegrambot.model.Message;
import com.pengrad.telegrambot.model.Update;
import com.pengrad.telegrambot.model.User;
import com.pengrad.telegrambot.model.business.BusinessConnection;
import com.pengrad.telegrambot.model.business.BusinessMessageDeleted;
import com.pengrad.telegrambot.utility.BotUtils;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// An update as pengrad's java-telegram-bot-api reads it.
final class TelegramFixture {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// What a message may hold, and where the library has it.
    private static final Map<String, Function<Message, Object>> KINDS = Map.ofEntries(
            entry("text", Message::text),
            entry("photo", Message::photo),
            entry("video", Message::video),
            entry("animation", Message::animation),
            entry("audio", Message::audio),
            entry("voice", Message::voice),
            entry("video_note", Message::videoNote),
            entry("document", Message::document),
            entry("sticker", Message::sticker),
            entry("location", Message::location),
            entry("venue", Message::venue),
            entry("contact", Message::contact),
            entry("poll", Message::poll),
            entry("dice", Message::dice),
            entry("game", Message::game),
            entry("invoice", Message::invoice),
            entry("checklist", Message::checklist),
            entry("story", Message::story),
            entry("paid_media", Message::paidMedia),
            entry("live_photo", Message::livePhoto),
            entry("rich_message", Message::richMessage),
            entry("giveaway", Message::giveaway),
            entry("web_app_data", Message::webAppData),
            entry("users_shared", Message::usersShared),
            entry("chat_shared", Message::chatShared),
            entry("forward_origin", Message::forwardOrigin),
            entry("quote", Message::quote),
            entry("external_reply", Message::externalReply),
            entry("reply_to_story", Message::replyToStory),
            entry("pinned_message", Message::pinnedMessage));

    private TelegramFixture() {}

    static void check(String text, JsonNode expected) throws IOException {
        var update = BotUtils.parseUpdate(text);
        assertThat(update.updateId()).isEqualTo(expected.path("update_id").asInt());
        for (var field : expected.properties()) {
            switch (field.getKey()) {
                case "update_id" -> {}
                case "message" -> message(update.message(), field.getValue());
                case "edited_message" -> message(update.editedMessage(), field.getValue());
                case "business_message" -> message(update.businessMessage(), field.getValue());
                case "edited_business_message" -> message(update.editedBusinessMessage(), field.getValue());
                case "business_connection" -> connection(update.businessConnection(), field.getValue());
                case "deleted_business_messages" -> deletion(update.deletedBusinessMessages(), field.getValue());
                case "callback_query" -> press(update, field.getValue());
                case "my_chat_member" -> membership(update, field.getValue());
                case "message_reaction" -> reaction(update, field.getValue());
                case String unknown -> throw new AssertionError("What is in a " + unknown + " is not compared yet");
            }
        }
        nothingIsLost("", expected, JSON.readTree(BotUtils.toJson(update)));
    }

    private static void message(Message message, JsonNode expected) {
        assertThat(message.messageId()).isEqualTo(expected.path("message_id").asInt());
        assertThat(message.date()).isEqualTo(expected.path("date").asInt());
        assertThat(message.text()).isEqualTo(expected.path("text").textValue());
        assertThat(message.caption()).isEqualTo(expected.path("caption").textValue());
        if (expected.has("chat")) {
            assertThat(message.chat().id())
                    .isEqualTo(expected.path("chat").path("id").asLong());
            assertThat(message.chat().type().name().toLowerCase(Locale.ROOT))
                    .isEqualTo(expected.path("chat").path("type").asText());
        }
        user(message.from(), expected.path("from"));
        KINDS.forEach((kind, read) ->
                assertThat(read.apply(message) != null).as("holds a " + kind).isEqualTo(expected.has(kind)));
    }

    private static void press(Update update, JsonNode expected) {
        assertThat(update.callbackQuery().id()).isEqualTo(expected.path("id").asText());
        assertThat(update.callbackQuery().data())
                .isEqualTo(expected.path("data").asText());
        user(update.callbackQuery().from(), expected.path("from"));
    }

    private static void connection(BusinessConnection connection, JsonNode expected) {
        assertThat(connection.id()).isEqualTo(expected.path("id").asText());
        assertThat(connection.isEnabled()).isEqualTo(expected.path("is_enabled").asBoolean());
        user(connection.user(), expected.path("user"));
    }

    private static void deletion(BusinessMessageDeleted deletion, JsonNode expected) {
        assertThat(deletion.businessConnectionId())
                .isEqualTo(expected.path("business_connection_id").asText());
        assertThat(deletion.messageIds()).hasSameSizeAs(expected.path("message_ids"));
    }

    private static void membership(Update update, JsonNode expected) {
        var change = update.myChatMember();
        assertThat(change.chat().id())
                .isEqualTo(expected.path("chat").path("id").asLong());
        user(change.from(), expected.path("from"));
        member(change.oldChatMember(), expected.path("old_chat_member"));
        member(change.newChatMember(), expected.path("new_chat_member"));
    }

    private static void reaction(Update update, JsonNode expected) {
        assertThat(update.messageReaction().messageId())
                .isEqualTo(expected.path("message_id").asInt());
        user(update.messageReaction().user(), expected.path("user"));
    }

    private static void member(ChatMember member, JsonNode expected) {
        assertThat(member.status().name()).isEqualTo(expected.path("status").asText());
        assertThat(member.user().id())
                .isEqualTo(expected.path("user").path("id").asLong());
    }

    private static void user(User user, JsonNode expected) {
        assertThat(user.id()).isEqualTo(expected.path("id").asLong());
        assertThat(user.isBot()).isEqualTo(expected.path("is_bot").asBoolean());
        assertThat(user.firstName()).isEqualTo(expected.path("first_name").asText());
        assertThat(user.username()).isEqualTo(expected.path("username").textValue());
    }

    /// A field that the library does not know, or knows as something else, is not there any more when it writes.
    private static void nothingIsLost(String path, JsonNode expected, JsonNode kept) {
        if (path.endsWith("/rich_message/blocks")) {
            // The library reads each block as what it is, and writes it without saying so.
            assertThat(kept).as(path).hasSameSizeAs(expected);
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(field ->
                            nothingIsLost(path + "/" + field.getKey(), field.getValue(), kept.path(field.getKey())));
        } else if (expected.isArray()) {
            assertThat(kept).as(path).hasSameSizeAs(expected);
            for (var place = 0; place < expected.size(); place++) {
                nothingIsLost(path + "/" + place, expected.get(place), kept.path(place));
            }
        } else if (expected.isNumber()) {
            assertThat(kept.isNumber()).as(path).isTrue();
            assertThat(kept.asDouble()).as(path).isEqualTo(expected.asDouble());
        } else {
            assertThat(kept).as(path).isEqualTo(expected);
        }
    }
}
