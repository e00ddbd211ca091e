package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Json;

class ReceivingTests extends TelegramWorld {

    @Test
    void start_with_a_payload_arrives_as_a_command() throws Exception {
        iryna.start("tok_1");

        JsonNode message = poll(0).getFirst().path("message");
        assertThat(message.path("text").asText()).isEqualTo("/start tok_1");
        assertThat(message.path("entities").path(0).path("type").asText()).isEqualTo("bot_command");
        assertThat(message.path("entities").path(0).path("length").asInt()).isEqualTo(6);
        assertThat(message.path("chat").path("type").asText()).isEqualTo("private");
        assertThat(message.path("from").path("first_name").asText()).isEqualTo("Ірина");
    }

    @Test
    void offset_confirms_everything_before_it() throws Exception {
        iryna.start();
        iryna.write("перше");
        long first = poll(0).getFirst().path("update_id").asLong();

        assertThat(poll(0)).hasSize(2);
        assertThat(poll(first + 1)).hasSize(1);
        assertThat(poll(0)).hasSize(1);
        assertThat(poll(first + 2)).isEmpty();
    }

    @Test
    void negative_offset_forgets_all_but_the_last() throws Exception {
        iryna.start();
        iryna.write("перше");
        iryna.write("друге");

        assertThat(poll(-1)).hasSize(1);
        assertThat(poll(0).getFirst().path("message").path("text").asText()).isEqualTo("друге");
    }

    @Test
    void update_ids_grow_by_one() throws Exception {
        iryna.start();
        iryna.write("перше");

        List<JsonNode> updates = poll(0);
        assertThat(updates.get(1).path("update_id").asLong())
                .isEqualTo(updates.get(0).path("update_id").asLong() + 1);
    }

    @Test
    void poll_waits_until_something_comes() throws Exception {
        List<JsonNode> found = new ArrayList<>();
        Thread poller = Thread.ofVirtual().start(() -> found.addAll(pollQuietly(20)));

        iryna.start();
        poller.join();

        assertThat(found).hasSize(1);
    }

    @Test
    void second_poller_ends_the_first_with_a_conflict() throws Exception {
        List<BotClient.Answer> first = new ArrayList<>();
        Thread poller = Thread.ofVirtual().start(() -> first.add(answerQuietly(20)));
        while (first.isEmpty()) {
            client.call("getUpdates", Json.object());
        }
        poller.join();

        assertThat(first.getFirst().status()).isEqualTo(409);
        assertThat(first.getFirst().description()).startsWith("Conflict: terminated by other getUpdates request");
    }

    @Test
    void poll_conflicts_with_a_webhook() throws Exception {
        client.call("setWebhook", Json.object().put("url", "http://127.0.0.1:9/hook"));

        var answer = client.call("getUpdates");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.description()).startsWith("Conflict: can't use getUpdates method while webhook is active");
    }

    @Test
    void reactions_come_only_when_asked_for() throws Exception {
        long id = iryna.start().id();
        iryna.react(id, "👍");
        assertThat(poll(0)).hasSize(1);

        var ask = Json.object();
        ask.putArray("allowed_updates").add("message").add("message_reaction");
        client.call("getUpdates", ask);
        iryna.react(id, "❤");

        JsonNode reaction = poll(0).getLast().path("message_reaction");
        assertThat(reaction.path("new_reaction").path(0).path("emoji").asText()).isEqualTo("❤");
        assertThat(reaction.path("old_reaction").path(0).path("emoji").asText()).isEqualTo("👍");
    }

    @Test
    void edit_arrives_whole_with_its_date() throws Exception {
        iryna.start();
        long id = iryna.write("дві вази").id();

        iryna.edit(id, "три вази");

        JsonNode edited = poll(0).getLast().path("edited_message");
        assertThat(edited.path("message_id").asLong()).isEqualTo(id);
        assertThat(edited.path("text").asText()).isEqualTo("три вази");
        assertThat(edited.has("edit_date")).isTrue();
    }

    @Test
    void block_and_restart_arrive_as_changes_of_membership() throws Exception {
        iryna.start();
        iryna.block();
        iryna.start();

        List<JsonNode> updates = poll(0);
        assertThat(updates.get(1).at("/my_chat_member/new_chat_member/status").asText())
                .isEqualTo("kicked");
        assertThat(updates.get(2).at("/my_chat_member/new_chat_member/status").asText())
                .isEqualTo("member");
        assertThat(updates.get(3).at("/message/text").asText()).isEqualTo("/start");
    }

    @Test
    void nobody_writes_to_a_bot_that_is_blocked() {
        iryna.start();
        iryna.block();

        assertThatThrownBy(() -> iryna.write("hi")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pressed_button_arrives_and_can_be_answered_once() throws Exception {
        iryna.start();
        var offer = Json.object().put("chat_id", chatId()).put("text", "Оформити?");
        offer.putObject("reply_markup")
                .putArray("inline_keyboard")
                .addArray()
                .addObject()
                .put("text", "Так")
                .put("callback_data", "yes");
        long id = client.call("sendMessage", offer).result().path("message_id").asLong();

        String query = iryna.press(id, "yes");

        JsonNode press = poll(0).getLast().path("callback_query");
        assertThat(press.path("data").asText()).isEqualTo("yes");
        var answer = Json.object().put("callback_query_id", query).put("text", "Дякуємо");
        assertThat(client.call("answerCallbackQuery", answer).status()).isEqualTo(200);
        assertThat(iryna.answerTo(query)).contains("Дякуємо");
        assertThat(client.call("answerCallbackQuery", answer).description()).contains("query is too old");
    }

    @Test
    void live_location_moves_by_edits() throws Exception {
        iryna.start();
        long id = iryna.liveLocation(50.45, 30.52, Duration.ofMinutes(15)).id();

        iryna.move(id, 50.46, 30.53);

        assertThat(poll(0).getLast().at("/edited_message/location/latitude").asDouble())
                .isEqualTo(50.46);
    }

    @Test
    void venue_fills_location_too() throws Exception {
        iryna.start();
        iryna.venue("Kvitka", "Опішня", 49.95, 34.61);

        JsonNode message = poll(0).getLast().path("message");
        assertThat(message.at("/venue/title").asText()).isEqualTo("Kvitka");
        assertThat(message.at("/location/latitude").asDouble()).isEqualTo(49.95);
    }

    private List<JsonNode> poll(long offset) throws Exception {
        List<JsonNode> updates = new ArrayList<>();
        client.call("getUpdates", Json.object().put("offset", offset)).result().forEach(updates::add);
        return updates;
    }

    private List<JsonNode> pollQuietly(int seconds) {
        List<JsonNode> updates = new ArrayList<>();
        answerQuietly(seconds).result().forEach(updates::add);
        return updates;
    }

    private BotClient.Answer answerQuietly(int seconds) {
        try {
            return client.call("getUpdates", Json.object().put("timeout", seconds));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
