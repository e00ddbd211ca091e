package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Connection;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.phone.TelegramBusiness;
import rozmova.sandbox.telegram.phone.TelegramChat;

class BusinessTests extends TelegramWorld {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    // The world asks for the options before the fields of an instance are set.
    private static final AtomicReference<Instant> TIME = new AtomicReference<>(START);

    private final TelegramBusiness olena = attach();
    private final TelegramChat chat = phone.open(olena);

    @Override
    SandboxOptions options() {
        TIME.set(START);
        return super.options().withClock(TIME::get);
    }

    @Test
    void attaching_and_taking_off_is_told_with_the_rights() throws Exception {
        olena.allow(new Connection.Rights(false, true, false));
        olena.detach();

        JsonNode updates = client.call("getUpdates").result();
        JsonNode attached = updates.path(0).path("business_connection");
        assertThat(attached.path("id").asText()).isEqualTo(olena.id());
        assertThat(attached.path("user").path("first_name").asText()).isEqualTo("Олена");
        assertThat(attached.path("rights").path("can_reply").asBoolean()).isTrue();
        assertThat(updates.path(1).path("business_connection").path("rights"))
                .isEqualTo(Json.object().put("can_read_messages", true));
        assertThat(updates.path(2)
                        .path("business_connection")
                        .path("is_enabled")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void what_the_client_does_arrives_with_the_connection() throws Exception {
        Message written = chat.write("Добрий день");
        chat.edit(written.id(), "Вітаю");
        chat.delete(written.id());

        JsonNode updates = client.call("getUpdates").result();
        JsonNode message = updates.path(1).path("business_message");
        assertThat(message.path("business_connection_id").asText()).isEqualTo(olena.id());
        assertThat(message.path("from").path("id"))
                .isEqualTo(message.path("chat").path("id"));
        assertThat(updates.path(2).path("edited_business_message").path("text").asText())
                .isEqualTo("Вітаю");
        JsonNode deleted = updates.path(3).path("deleted_business_messages");
        assertThat(deleted.path("business_connection_id").asText()).isEqualTo(olena.id());
        assertThat(deleted.path("message_ids").path(0).asLong()).isEqualTo(written.id());
    }

    @Test
    void what_the_owner_writes_arrives_too_and_is_the_owners() throws Exception {
        olena.write(chat, "Чим допомогти?");

        JsonNode message = client.call("getUpdates").result().path(1).path("business_message");
        assertThat(message.path("from").path("first_name").asText()).isEqualTo("Олена");
        assertThat(message.path("chat").path("id").asLong()).isEqualTo(chatId());
        assertThat(message.has("sender_business_bot")).isFalse();
        assertThat(chat.received()).extracting(Message::text).containsExactly("Чим допомогти?");
    }

    @Test
    void the_bot_answers_in_the_owners_name() throws Exception {
        chat.write("Добрий день");

        JsonNode sent = send("Вітаю").result();

        assertThat(sent.path("from").path("first_name").asText()).isEqualTo("Олена");
        assertThat(sent.path("sender_business_bot").path("username").asText()).isEqualTo("kvitka_bot");
        assertThat(chat.received()).extracting(Message::text).containsExactly("Вітаю");
        assertThat(iryna.messages()).isEmpty();
    }

    @Test
    void nothing_is_sent_where_nobody_wrote_within_a_day() throws Exception {
        assertThat(send("Вітаю").description()).isEqualTo("Bad Request: BUSINESS_PEER_USAGE_MISSING");

        chat.write("Добрий день");
        TIME.set(START.plus(Duration.ofHours(25)));

        assertThat(send("Вітаю").description()).isEqualTo("Bad Request: BUSINESS_PEER_USAGE_MISSING");
    }

    @Test
    void nothing_is_sent_without_the_right_and_without_the_connection() throws Exception {
        chat.write("Добрий день");
        olena.allow(new Connection.Rights(false, false, false));
        assertThat(send("Вітаю").description()).isEqualTo("Bad Request: BOT_ACCESS_FORBIDDEN");
        assertThat(call("readBusinessMessage", message(1)).status()).isEqualTo(400);

        olena.detach();
        assertThat(send("Вітаю").description()).isEqualTo("Bad Request: business connection not found");
    }

    @Test
    void messages_are_marked_as_read_up_to_one() throws Exception {
        Message written = chat.write("Добрий день");

        assertThat(call("readBusinessMessage", message(written.id())).status()).isEqualTo(200);
        assertThat(chat.readUpTo()).isEqualTo(written.id());
    }

    @Test
    void the_bot_takes_back_what_it_sent_and_nothing_else() throws Exception {
        Message owners = olena.write(chat, "Хвилинку");
        chat.write("Добрий день");
        long sent = send("Вітаю").result().path("message_id").asLong();

        assertThat(delete(sent).status()).isEqualTo(200);
        assertThat(chat.received()).extracting(Message::deleted).containsExactly(false, true);
        assertThat(delete(sent).description()).isEqualTo("Bad Request: message to delete not found");
        assertThat(delete(owners.id()).description()).isEqualTo("Bad Request: message can't be deleted");
    }

    private TelegramBusiness attach() {
        return sandbox.telegram().phone("Олена", "").attach(bot);
    }

    private BotClient.Answer send(String text) throws Exception {
        return call("sendMessage", Json.object().put("chat_id", chatId()).put("text", text));
    }

    private BotClient.Answer delete(long id) throws Exception {
        ObjectNode params = Json.object();
        params.putArray("message_ids").add(id);
        return call("deleteBusinessMessages", params);
    }

    private ObjectNode message(long id) {
        return Json.object().put("chat_id", chatId()).put("message_id", id);
    }

    private BotClient.Answer call(String method, ObjectNode params) throws Exception {
        return client.call(method, params.put("business_connection_id", olena.id()));
    }
}
