package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.Inbound.Receipt.Progress;
import rozmova.channel.Inbound.Started;
import rozmova.channel.Sender;
import rozmova.channel.Trouble;
import rozmova.channel.Unreadable;

/// What clients do, as the Messenger Platform tells it, in our words.
class MessengerReaderTest {
    private static final Sender IRYNA = new Sender(Fixtures.CLIENT, Fixtures.CLIENT, null, null, null);
    private static final Instant SENT = Instant.ofEpochMilli(1_792_753_200_123L);
    private static final Instant WATERMARK = Instant.ofEpochMilli(1_792_753_199_000L);

    @Test
    void a_text_is_a_message() {
        assertThat(read("text")).containsExactly(message("Чи є синя ваза? 🏺", null));
    }

    @Test
    void a_tapped_quick_reply_has_its_words_and_what_it_carried() {
        assertThat(read("quick_reply")).containsExactly(message("Синя", new Content.Pressed("COLOR_BLUE", null)));
    }

    @Test
    void an_answer_names_what_it_answers_to() {
        assertThat(read("reply"))
                .containsExactly(new Inbound.Message(IRYNA, "m_1", SENT, "Так, її", null, Details.reply("m_0")));
    }

    @Test
    void a_command_is_what_was_written() {
        assertThat(read("command")).containsExactly(message("/help", null));
    }

    @Test
    void a_message_of_a_kind_that_is_too_new_becomes_visible() {
        assertThat(read("only_mid")).containsExactly(message("", new Content.Unsupported("empty")));
    }

    @Test
    void a_message_of_a_wrong_form_becomes_visible() {
        assertThat(read("odd/malformed"))
                .containsExactly(new Inbound.Message(
                        IRYNA,
                        "m_1",
                        Instant.ofEpochMilli(1_792_753_200_456L),
                        "",
                        new Content.Unsupported("malformed"),
                        Details.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"text, 123", "standby, 123", "seconds, 0", "time_as_text, 123"})
    void a_time_is_understood_in_any_of_its_forms_and_a_message_to_another_app_too(String fixture, int milliseconds) {
        var at = Instant.ofEpochMilli(1_792_753_200_000L + milliseconds);

        assertThat(read(fixture))
                .containsExactly(new Inbound.Message(IRYNA, "m_1", at, "Чи є синя ваза? 🏺", null, Details.NONE));
    }

    @Test
    void the_button_at_the_beginning_says_nothing() {
        assertThat(read("get_started")).containsExactly(new Started(IRYNA, SENT, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"get_started_with_token", "get_started_in_europe", "referral", "optin"})
    void whoever_comes_by_a_link_brings_its_token(String fixture) {
        assertThat(read(fixture)).containsExactly(new Started(IRYNA, SENT, "tok_1", null));
    }

    @Test
    void a_question_in_the_place_of_the_button_brings_the_token_and_is_asked() {
        assertThat(read("ice_breaker"))
                .containsExactly(
                        new Started(IRYNA, SENT, "tok_1", null),
                        message("Чи є доставка?", new Content.Pressed("DELIVERY", null)));
    }

    @Test
    void a_pressed_button_is_something_that_the_client_said() {
        assertThat(read("button")).containsExactly(message("Каталог", new Content.Pressed("CATALOG", null)));
    }

    @Test
    void a_token_may_come_with_the_first_message() {
        assertThat(read("from_link"))
                .containsExactly(
                        new Inbound.Message(IRYNA, "m_1", SENT, "Добрий день", null, Details.NONE.withToken("tok_1")));
    }

    @Test
    void whoever_comes_from_an_advertisement_is_known_to() {
        var advert = new Started.Advert("6045246247433", "Осінній розпродаж");

        assertThat(read("referral_advert")).containsExactly(new Started(IRYNA, SENT, null, advert));
        assertThat(read("from_advert"))
                .containsExactly(
                        new Started(IRYNA, SENT, "autumn", advert),
                        new Inbound.Message(
                                IRYNA, "m_1", SENT, "Скільки коштує?", null, Details.NONE.withToken("autumn")));
    }

    @Test
    void an_edit_brings_the_new_version() {
        assertThat(read("edit"))
                .containsExactly(new Inbound.Edited(IRYNA, "m_1", SENT, "Чи є зелена ваза?", null, List.of()));
    }

    @Test
    void a_reaction_is_the_emoji_and_none_when_it_is_taken_back() {
        assertThat(read("reaction")).containsExactly(new Inbound.Reaction(IRYNA, "m_0", SENT, List.of("❤")));
        assertThat(read("reaction_by_name")).containsExactly(new Inbound.Reaction(IRYNA, "m_0", SENT, List.of("😮")));
        assertThat(read("unreaction")).containsExactly(new Inbound.Reaction(IRYNA, "m_0", SENT, List.of()));
    }

    @Test
    void what_was_delivered_is_named_or_meant_by_its_time() {
        assertThat(read("delivery"))
                .containsExactly(
                        new Inbound.Receipt(IRYNA, Progress.DELIVERED, WATERMARK, "m_8"),
                        new Inbound.Receipt(IRYNA, Progress.DELIVERED, WATERMARK, "m_9"));
        assertThat(read("delivery_watermark"))
                .containsExactly(new Inbound.Receipt(IRYNA, Progress.DELIVERED, WATERMARK, null));
        assertThat(read("read")).containsExactly(new Inbound.Receipt(IRYNA, Progress.READ, WATERMARK, null));
    }

    @Test
    void an_echo_of_ours_brings_our_reference_back() {
        assertThat(read("echo_ours"))
                .containsExactly(new Inbound.Echo(IRYNA, "m_1", SENT, "Вітаю!", null, "m:123", null));
    }

    @Test
    void an_echo_of_another_program_tells_who_wrote_and_its_reference_is_not_ours() {
        assertThat(read("echo_inbox"))
                .containsExactly(new Inbound.Echo(IRYNA, "m_1", SENT, "Вітаю!", null, null, "facebook-inbox"));
        assertThat(read("echo_other_app"))
                .containsExactly(new Inbound.Echo(IRYNA, "m_1", SENT, "Вітаю!", null, null, "517000000000001"));
    }

    @Test
    void a_picture_that_was_sent_from_elsewhere_is_in_its_echo() {
        assertThat(read("echo_image")).singleElement().isInstanceOfSatisfying(Inbound.Echo.class, echo -> assertThat(
                        echo.content())
                .isInstanceOf(Content.Media.class));
    }

    @Test
    void a_conversation_that_another_program_takes_over_is_told_and_one_that_comes_back_is_not() {
        assertThat(read("pass_thread"))
                .containsExactly(new Inbound.Notice(new Trouble("thread-control", "263902037430900", false)));
        assertThat(read("take_thread")).containsExactly(new Inbound.Ignored("thread-control"));
    }

    @Test
    void a_breach_of_the_rules_is_told_and_a_block_lasts() {
        assertThat(read("policy_warning"))
                .containsExactly(
                        new Inbound.Notice(new Trouble("policy-warning", "The Page may have sent promotions", false)));
        assertThat(read("policy_block"))
                .containsExactly(new Inbound.Notice(
                        new Trouble("policy-block", "The Page has violated the Platform Policies", true)));
    }

    @Test
    void a_block_is_understood_with_a_hyphen_too() {
        assertThat(read("policy_hyphen")).isEqualTo(read("policy_block"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "request_thread, kind",
        "edit_without_text, edit",
        "app_roles, sender",
        "account_linking, kind",
        "odd/unknown, kind",
        "optin_checkbox, optin",
        "optin_notifications, optin",
        "feed, changes",
        "no_list, kind"
    })
    void what_is_not_for_a_conversation_is_ignored(String fixture, String reason) {
        assertThat(read(fixture)).containsExactly(new Inbound.Ignored(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "5", "{", "{\"object\":\"page\"}", "{\"object\":\"page\",\"entry\":[7]}"})
    void bytes_that_are_no_delivery_are_unreadable_and_still_have_an_envelope(String broken) {
        var body = broken.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> MessengerReader.read(body, null)).isInstanceOf(Unreadable.class);
        assertThat(MessengerReader.envelopes(body)).singleElement().satisfies(envelope -> assertThat(envelope.key())
                .startsWith("sha256:"));
    }

    @Test
    void an_event_of_a_wrong_form_that_nobody_wrote_is_unreadable() {
        var body = """
                {"entry":[{"id":"1","messaging":[{"sender":{"id":"2"},"read":{"watermark":{}}}]}]}""".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> MessengerReader.read(body, null)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"attachments\":null",
                "\"attachments\":[null]",
                "\"attachments\":[null,7]",
                "\"quick_reply\":\"yes\"",
                "\"reply_to\":\"m_0\"",
                "\"referral\":[]",
                "\"app_id\":{},\"metadata\":{}",
                "\"is_echo\":{}"
            })
    void one_odd_field_costs_no_words(String odd) {
        var body = """
                {"entry":[{"id":"1","time":1792753200123,"messaging":[{"sender":{"id":"2"},"timestamp":{},
                  "message":{"mid":"m_1","text":"Так",%s}}]}]}""".formatted(odd).getBytes(StandardCharsets.UTF_8);

        assertThat(MessengerReader.read(body, null))
                .singleElement()
                .isEqualTo(new Inbound.Message(
                        new Sender("2", "2", null, null, null), "m_1", SENT, "Так", null, Details.NONE));
    }

    @Test
    void a_single_attachment_may_stand_without_a_list() {
        var body = """
                {"entry":[{"id":"1","time":1792753200123,"messaging":[{"sender":{"id":"2"},"timestamp":1792753200123,
                  "message":{"mid":"m_1","text":"Так","attachments":{"type":"hologram"}}}]}]}""".getBytes(StandardCharsets.UTF_8);

        assertThat(MessengerReader.read(body, null))
                .singleElement()
                .isEqualTo(new Inbound.Message(
                        new Sender("2", "2", null, null, null),
                        "m_1",
                        SENT,
                        "Так",
                        new Content.Unsupported("hologram"),
                        Details.NONE));
    }

    @Test
    void no_character_that_the_database_refuses_comes_through() {
        var body = """
                {"entry":[{"id":"1","messaging":[{"sender":{"id":"2"},"timestamp":1,
                  "message":{"mid":"m\\u0000","text":"a\\u0000b"}}]}]}""".getBytes(StandardCharsets.UTF_8);

        assertThat(MessengerReader.envelopes(body).getFirst().key()).doesNotContain("\0");
        assertThat(MessengerReader.read(body, null).toString()).doesNotContain("\0");
    }

    private static Inbound.Message message(String text, @Nullable Content content) {
        return new Inbound.Message(IRYNA, "m_1", SENT, text, content, Details.NONE);
    }

    private static List<Inbound> read(String fixture) {
        return MessengerReader.read(Fixtures.bytes(fixture), Fixtures.APP);
    }
}
