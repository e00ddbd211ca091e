package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.channel.telegram.Fixtures.IRYNA_OF_OWNER;
import static rozmova.channel.telegram.Fixtures.NOW;
import static rozmova.channel.telegram.Fixtures.SENT;
import static rozmova.channel.telegram.Fixtures.bytes;
import static rozmova.channel.telegram.Fixtures.message;
import static rozmova.channel.telegram.Fixtures.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.Sender;
import rozmova.channel.Trouble;

/// The chats of a person's own account that the bot is attached to.
class TelegramBusinessTest {
    private static final String ID = "b:bc1:1111111:1365";

    @Test
    void a_client_of_the_account_is_another_one_than_in_the_bots_own_chat() {
        assertThat(read("business"))
                .isEqualTo(new Inbound.Message(IRYNA_OF_OWNER, ID, SENT, "Вітаю", null, Details.NONE));
        assertThat(TelegramAddress.of(IRYNA_OF_OWNER.chat())).isEqualTo(new TelegramAddress("bc1", 1111111));
    }

    @Test
    void what_a_client_answers_to_is_in_the_same_chat() {
        assertThat(message("business_reply").details())
                .isEqualTo(new Details(
                        "b:bc1:1111111:1360",
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        new Details.Answered(null, "Ця?", "Олена")));
    }

    @Test
    void nobody_starts_a_person() {
        assertThat(message("business_start").text()).isEqualTo("/start tok_1");
    }

    @Test
    void what_the_owner_writes_without_the_bot_is_told_as_such() {
        assertThat(read("business_owner"))
                .isEqualTo(
                        new Inbound.Echo(unspoken(), ID, SENT, "Вітаю, пані Ірино", null, null, "telegram-business"));
    }

    @Test
    void what_telegram_says_by_itself_in_the_owners_name_is_automatic() {
        assertThat(read("business_greeting"))
                .isInstanceOfSatisfying(
                        Inbound.Echo.class, echo -> assertThat(echo.automatic()).isTrue());
        assertThat(read("business_owner"))
                .isInstanceOfSatisfying(
                        Inbound.Echo.class, echo -> assertThat(echo.automatic()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"business_own_bot, own", "business_owner_edited, own-edit"})
    void what_we_sent_and_what_the_owner_mends_is_no_news(String fixture, String reason) {
        assertThat(read(fixture)).isEqualTo(new Inbound.Ignored(reason));
    }

    @Test
    void an_edit_brings_the_new_version() {
        assertThat(read("business_edited"))
                .isEqualTo(new Inbound.Edited(IRYNA_OF_OWNER, ID, SENT.plusSeconds(60), "Вітаю!", null, List.of()));
    }

    @Test
    void messages_that_are_taken_back_are_named() {
        assertThat(read("business_deleted"))
                .isEqualTo(new Inbound.Deleted(unspoken(), List.of(ID, "b:bc1:1111111:1366"), NOW));
    }

    @Test
    void a_button_is_pressed_in_the_chat_where_it_stands() {
        assertThat(read("callback_business"))
                .isEqualTo(new Inbound.Message(
                        IRYNA_OF_OWNER,
                        "b:bc1:1111111:press-91",
                        NOW,
                        "Синя",
                        new Content.Pressed("blue", "91"),
                        Details.reply("b:bc1:1111111:1360")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read-only", "disconnected"})
    void a_bot_that_may_not_answer_is_told_with_the_accounts_name(String how) {
        assertThat(read("business_" + how.replace('-', '_')))
                .isEqualTo(new Inbound.Notice(new Trouble("business-" + how, "@kvitka_olena", false)));
    }

    @Test
    void a_bot_that_may_answer_is_nothing_to_worry_about() {
        assertThat(read("business_connected")).isEqualTo(new Inbound.Ignored("business-connected"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"business", "business_owner", "business_edited", "business_deleted", "callback_business"})
    void the_events_of_such_a_chat_keep_their_order_among_themselves(String fixture) {
        assertThat(TelegramReader.envelope(bytes(fixture)).chat()).isEqualTo("b:bc1:1111111");
    }

    /// Only what clients do themselves tells their language.
    private static Sender unspoken() {
        return new Sender("b:bc1:1111111", "b:bc1:1111111", "Ірина Мельник", "iryna_mel", null);
    }
}
