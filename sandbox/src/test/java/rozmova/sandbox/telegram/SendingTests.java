package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.sandbox.net.Json;

class SendingTests extends TelegramWorld {

    @Test
    void get_me_tells_who_the_bot_is() throws Exception {
        var answer = client.call("getMe");

        assertThat(answer.result().path("id").asLong()).isEqualTo(bot.id());
        assertThat(answer.result().path("username").asText()).isEqualTo("kvitka_bot");
        assertThat(answer.result().path("is_bot").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"getme", "GETME", "getMe"})
    void method_names_have_no_case(String method) throws Exception {
        assertThat(client.get(method).status()).isEqualTo(200);
    }

    @Test
    void text_reaches_the_phone() throws Exception {
        iryna.start();

        var answer = client.sendMessage(chatId(), "Вітаю!");

        assertThat(answer.result().path("message_id").asLong()).isEqualTo(2);
        assertThat(iryna.awaitText("Вітаю!").id()).isEqualTo(2);
    }

    @Test
    void parameters_come_by_form_as_well() throws Exception {
        iryna.start();

        client.form("sendMessage", "chat_id=" + chatId() + "&text=%D0%9F%D1%80%D0%B8%D0%B2%D1%96%D1%82+%F0%9F%8C%BF");

        assertThat(iryna.received().getLast().text()).isEqualTo("Привіт 🌿");
    }

    @Test
    void text_of_4096_units_is_taken_and_one_more_is_refused() throws Exception {
        iryna.start();

        assertThat(client.sendMessage(chatId(), "я".repeat(4096)).status()).isEqualTo(200);
        assertThat(client.sendMessage(chatId(), "я".repeat(4097)).description())
                .isEqualTo("Bad Request: message is too long");
    }

    @Test
    void blank_text_is_refused() throws Exception {
        iryna.start();

        assertThat(client.sendMessage(chatId(), " \n ").description()).isEqualTo("Bad Request: message text is empty");
    }

    @Test
    void caption_over_1024_units_is_refused() throws Exception {
        iryna.start();

        var answer = client.upload(
                "sendDocument",
                Map.of("chat_id", "" + chatId(), "caption", "x".repeat(1025)),
                "document",
                "a.txt",
                new byte[1]);

        assertThat(answer.description()).isEqualTo("Bad Request: message caption is too long");
    }

    @Test
    void reply_is_shown_with_what_it_answers() throws Exception {
        iryna.start();
        long asked = iryna.write("Чи є синя ваза?").id();

        var reply = Json.object().put("chat_id", chatId()).put("text", "Є");
        reply.putObject("reply_parameters").put("message_id", asked);
        var answer = client.call("sendMessage", reply);

        assertThat(answer.result().path("reply_to_message").path("text").asText())
                .isEqualTo("Чи є синя ваза?");
    }

    @Test
    void reply_to_nothing_is_refused_unless_allowed() throws Exception {
        iryna.start();
        var reply = Json.object().put("chat_id", chatId()).put("text", "Є");
        reply.putObject("reply_parameters").put("message_id", 99);

        assertThat(client.call("sendMessage", reply).description())
                .isEqualTo("Bad Request: message to be replied not found");
        reply.withObject("/reply_parameters").put("allow_sending_without_reply", true);
        assertThat(client.call("sendMessage", reply).status()).isEqualTo(200);
    }

    @Test
    void message_ids_are_unique_only_inside_a_chat() throws Exception {
        var maksym = sandbox.telegram().phone("Максим", "").open(bot);

        assertThat(iryna.start().id()).isEqualTo(maksym.start().id());
    }

    @Test
    void edit_changes_what_the_phone_shows() throws Exception {
        iryna.start();
        long id = client.sendMessage(chatId(), "480 грн")
                .result()
                .path("message_id")
                .asLong();
        var edit = Json.object().put("chat_id", chatId()).put("message_id", id).put("text", "450 грн");

        client.call("editMessageText", edit);

        assertThat(iryna.received().getLast().text()).isEqualTo("450 грн");
        assertThat(client.call("editMessageText", edit).description()).contains("message is not modified");
    }

    @Test
    void deleted_message_is_gone_from_the_phone() throws Exception {
        iryna.start();
        long id = client.sendMessage(chatId(), "помилка")
                .result()
                .path("message_id")
                .asLong();
        var delete = Json.object().put("chat_id", chatId()).put("message_id", id);

        client.call("deleteMessage", delete);

        assertThat(iryna.received().getLast().deleted()).isTrue();
        assertThat(client.call("deleteMessage", delete).description())
                .isEqualTo("Bad Request: message to delete not found");
    }

    @Test
    void only_known_emoji_are_reactions() throws Exception {
        long id = iryna.start().id();
        var reaction = Json.object().put("chat_id", chatId()).put("message_id", id);
        reaction.putArray("reaction").addObject().put("type", "emoji").put("emoji", "👍");

        assertThat(client.call("setMessageReaction", reaction).status()).isEqualTo(200);
        assertThat(iryna.messages().getFirst().botReaction()).isEqualTo("👍");
        reaction.putArray("reaction").addObject().put("type", "emoji").put("emoji", "🥑");
        assertThat(client.call("setMessageReaction", reaction).description())
                .isEqualTo("Bad Request: REACTION_INVALID");
    }

    @Test
    void typing_is_shown_until_the_message_comes() throws Exception {
        iryna.start();

        client.call("sendChatAction", Json.object().put("chat_id", chatId()).put("action", "typing"));

        assertThat(iryna.action()).isEqualTo("typing");
        client.sendMessage(chatId(), "Так");
        assertThat(iryna.action()).isEmpty();
    }
}
