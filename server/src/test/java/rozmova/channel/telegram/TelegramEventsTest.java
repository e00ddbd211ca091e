package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.channel.telegram.Fixtures.IRYNA;
import static rozmova.channel.telegram.Fixtures.NOW;
import static rozmova.channel.telegram.Fixtures.SENT;
import static rozmova.channel.telegram.Fixtures.bytes;
import static rozmova.channel.telegram.Fixtures.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.Content;
import rozmova.channel.Details;
import rozmova.channel.Inbound;

/// Pressed buttons and reactions.
class TelegramEventsTest {
    @Test
    void a_pressed_button_is_a_message_of_its_words() {
        assertThat(read("callback_button"))
                .isEqualTo(new Inbound.Message(
                        IRYNA,
                        "1111111:press-91",
                        NOW,
                        "Зелена",
                        new Content.Pressed("green", "91"),
                        Details.reply("1111111:1360")));
    }

    @Test
    void a_button_whose_message_is_too_old_to_be_told_has_only_what_it_carries() {
        assertThat(read("callback_inaccessible"))
                .isEqualTo(new Inbound.Message(
                        IRYNA,
                        "1111111:press-91",
                        NOW,
                        "green",
                        new Content.Pressed("green", "91"),
                        Details.reply("1111111:1360")));
    }

    @Test
    void a_button_without_a_message_belongs_to_who_pressed_it() {
        assertThat(read("callback"))
                .isEqualTo(new Inbound.Message(
                        IRYNA, "1111111:press-9", NOW, "yes", new Content.Pressed("yes", "9"), Details.NONE));
    }

    @Test
    void a_press_cannot_be_answered_as_a_message() {
        assertThat(TelegramAddress.messageId("1111111:press-91")).isNull();
        assertThat(TelegramAddress.messageId("1111111:1360")).isEqualTo(1360);
    }

    @Test
    void a_reaction_tells_all_signs_that_stand_now() {
        assertThat(read("reaction")).isEqualTo(reaction("❤", "🔥"));
        assertThat(read("reaction_taken_back")).isEqualTo(reaction());
    }

    @Test
    void signs_that_are_no_characters_have_one_that_stands_for_them() {
        assertThat(read("reaction_without_a_sign")).isEqualTo(reaction("✨", "⭐"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback_button", "callback_inaccessible", "reaction"})
    void what_happens_in_a_chat_keeps_its_order_among_the_messages(String fixture) {
        assertThat(TelegramReader.envelope(bytes(fixture)).chat()).isEqualTo("1111111");
    }

    private static Inbound.Reaction reaction(String... emoji) {
        return new Inbound.Reaction(IRYNA, "1111111:1360", SENT, List.of(emoji));
    }
}
