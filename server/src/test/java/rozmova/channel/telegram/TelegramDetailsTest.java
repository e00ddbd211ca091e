package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.channel.telegram.Fixtures.message;
import static rozmova.channel.telegram.Fixtures.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Details;
import rozmova.channel.Details.Answered;
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
                .isEqualTo(new Details(
                        "1111111:1360",
                        "зелена ваза",
                        List.of(),
                        null,
                        null,
                        null,
                        new Answered(null, "Є синя і зелена ваза", "Kvitka")));
    }

    @Test
    void an_answer_to_a_message_elsewhere_brings_its_words_and_no_message_of_ours() {
        assertThat(message("external_reply").details())
                .isEqualTo(new Details(
                        null, "ваза з Косова", List.of(), null, null, null, new Answered(null, null, "Вази тижня")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"user, Петро Бойко", "hidden, Таємний Гість", "group, Сусіди", "channel, Вази тижня"})
    void a_message_that_was_passed_on_tells_whose_it_was(String kind, String name) {
        assertThat(message("forwarded_" + kind).details().forwardedFrom()).isEqualTo(name);
    }

    @Test
    void a_message_of_a_deleted_account_that_was_passed_on_is_not_the_clients_own() {
        assertThat(forwarded("""
                "forward_origin":{"type":"user","date":1792750000,"sender_user":{"id":7,"is_bot":false,"first_name":""}}""")).isEmpty();
        assertThat(forwarded("\"forward_date\":1792750000")).isEmpty();
    }

    @Test
    void a_name_that_stands_alone_is_whose_message_was_passed_on() {
        assertThat(forwarded("\"forward_sender_name\":\"Таємний Гість\",\"forward_date\":1792750000"))
                .isEqualTo("Таємний Гість");
        assertThat(forwarded("""
                "forward_origin":{"type":"user","date":1,"sender_user":{"id":7,"first_name":"","username":"hist"}}""")).isEqualTo("hist");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a photo       | "photo":[{"file_id":"p","width":9,"height":9}],"caption":"Ця" | photo      | Ця
            a round video | "video_note":{"file_id":"v","length":9}                       | video-note |
            a named place | "venue":{},"location":{}                                      | location   |
            a poll        | "poll":{"question":"Яка?","options":[{"text":"синя"}]}        | poll       | Яка?.• синя
            nothing known |                                                               |            |
            """)
    void an_answer_tells_what_kind_it_answers_to(
            String name, @Nullable String fields, @Nullable String kind, @Nullable String text) {
        var there = fields == null ? "" : "," + fields;

        assertThat(details("""
                "reply_to_message":{"message_id":3,"date":1,"chat":{"id":1111111,"type":"private"},
                "from":{"id":77,"is_bot":true,"first_name":"Kvitka"}%s}""".formatted(there)))
                .isEqualTo(new Details(
                        "1111111:3",
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        new Answered(kind, text == null ? null : text.replace('.', '\n'), "Kvitka")));
    }

    @Test
    void an_answer_to_a_photo_elsewhere_tells_its_kind_and_origin() {
        assertThat(details("""
                "external_reply":{"origin":{"type":"hidden_user","sender_user_name":"Таємний Гість","date":1},
                "photo":[{"file_id":"p","width":9,"height":9}]}""").answered()).isEqualTo(new Answered("photo", null, "Таємний Гість"));
    }

    @Test
    void what_stands_in_a_topic_answers_to_nothing_when_it_only_names_the_topic() {
        assertThat(details("""
                "reply_to_message":{"message_id":3,"date":1,"chat":{"id":1111111,"type":"private"},
                "forum_topic_created":{"name":"Замовлення","icon_color":1}}""")).isEqualTo(Details.NONE);
    }

    private static @Nullable String forwarded(String fields) {
        return details(fields).forwardedFrom();
    }

    private static Details details(String fields) {
        return ((Inbound.Message) Fixtures.readWith(fields)).details();
    }
}
