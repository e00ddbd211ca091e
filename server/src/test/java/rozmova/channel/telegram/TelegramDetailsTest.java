package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.channel.telegram.Fixtures.message;
import static rozmova.channel.telegram.Fixtures.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.Mark;
import rozmova.channel.Mark.Style;

/// What surrounds a message: formatting, quotes, whose it was.
class TelegramDetailsTest {
    @Test
    void every_style_marks_its_words_and_emoji_before_them_count_twice() {
        var message = message("formatted");

        assertThat(message.details().marks())
                .extracting(mark ->
                        mark.style() + " " + message.text().substring(mark.offset(), mark.offset() + mark.length()))
                .containsExactly(
                        "BOLD жирний",
                        "ITALIC курсив",
                        "UNDERLINE підкреслений",
                        "STRIKETHROUGH викреслений",
                        "SPOILER сховане",
                        "QUOTE цитата",
                        "QUOTE довга",
                        "CODE код",
                        "PRE блок",
                        "LINK сайт");
        assertThat(message.details().marks().getLast().url()).isEqualTo("https://kvitka.example/vazy");
    }

    @Test
    void marks_that_lead_astray_or_out_of_the_text_are_left_out() {
        assertThat(message("formatted_badly").details()).isEqualTo(Details.NONE);
    }

    @Test
    void a_caption_is_formatted_like_a_text_also_when_it_is_edited() {
        var marks = List.of(new Mark(Style.BOLD, 5, 4, null));

        assertThat(message("caption_formatted").details().marks()).isEqualTo(marks);
        assertThat(((Inbound.Edited) read("edited_caption")).marks()).isEqualTo(marks);
    }

    @Test
    void an_answer_to_some_words_tells_which() {
        assertThat(message("quote").details())
                .isEqualTo(new Details("1111111:1360", "зелена ваза", List.of(), null, null, null));
    }

    @Test
    void an_answer_to_a_message_elsewhere_brings_its_words_and_no_message_of_ours() {
        assertThat(message("external_reply").details())
                .isEqualTo(new Details(null, "ваза з Косова", List.of(), null, null, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"user, Петро Бойко", "hidden, Таємний Гість", "group, Сусіди", "channel, Вази тижня"})
    void a_message_that_was_passed_on_tells_whose_it_was(String kind, String name) {
        assertThat(message("forwarded_" + kind).details().forwardedFrom()).isEqualTo(name);
    }
}
