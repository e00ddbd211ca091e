package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rozmova.channel.telegram.Fixtures.ID;
import static rozmova.channel.telegram.Fixtures.IRYNA;
import static rozmova.channel.telegram.Fixtures.SENT;
import static rozmova.channel.telegram.Fixtures.bytes;
import static rozmova.channel.telegram.Fixtures.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.Content;
import rozmova.channel.Content.Type;
import rozmova.channel.Details;
import rozmova.channel.Details.Answered;
import rozmova.channel.Inbound;
import rozmova.channel.RemoteFile;
import rozmova.channel.Trouble;
import rozmova.channel.Unreadable;

/// The kinds of messages in the bot's own chats.
class TelegramReaderTest {
    @Test
    void a_text_is_a_message() {
        assertThat(read("text")).isEqualTo(message("Чи є синя ваза? 🏺", null));
    }

    @Test
    void start_behind_a_link_carries_its_token() {
        assertThat(read("start_with_token")).isEqualTo(new Inbound.Started(IRYNA, SENT, "tok_1", null));
    }

    @Test
    void start_without_a_link_carries_none() {
        assertThat(read("start_plain")).isEqualTo(new Inbound.Started(IRYNA, SENT, null, null));
    }

    @Test
    void the_largest_size_of_a_photo_is_the_photo() {
        assertThat(read("photo_with_caption"))
                .isEqualTo(message(
                        "Така", media(Type.PHOTO, "ph-l", "photo.jpg", "image/jpeg", 98_000L, 1280, 960, null)));
    }

    @Test
    void a_video_keeps_its_name_and_its_length() {
        assertThat(content("video"))
                .isEqualTo(media(Type.VIDEO, "vid", "vase.mp4", "video/mp4", 500_000L, 640, 360, 12));
    }

    @Test
    void an_animation_is_no_document_though_it_says_so_too() {
        assertThat(content("animation"))
                .isEqualTo(media(Type.ANIMATION, "gif", "cat.mp4", "video/mp4", 40_000L, 320, 240, 3));
    }

    @Test
    void a_song_is_audio() {
        assertThat(content("audio"))
                .isEqualTo(media(Type.AUDIO, "aud", "song.mp3", "audio/mpeg", 3_000_000L, null, null, 200));
    }

    @Test
    void a_voice_message_gets_the_name_that_it_lacks() {
        assertThat(content("voice"))
                .isEqualTo(media(Type.VOICE, "voi", "voice.ogg", "audio/ogg", 30_000L, null, null, 7));
    }

    @Test
    void a_round_video_is_as_wide_as_it_is_high() {
        assertThat(content("video_note"))
                .isEqualTo(media(Type.VIDEO_NOTE, "vn", "video-note.mp4", "video/mp4", 70_000L, 240, 240, 5));
    }

    @Test
    void a_document_keeps_its_name_and_its_caption() {
        assertThat(read("document"))
                .isEqualTo(message(
                        "Ось рахунок",
                        media(Type.DOCUMENT, "doc", "рахунок.pdf", "application/pdf", 12_345L, null, null, null)));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource({
        "sticker_static, sticker.webp, image/webp",
        "sticker_animated, sticker.tgs, application/x-tgsticker",
        "sticker_video, sticker.webm, video/webm"
    })
    void a_sticker_is_a_picture_a_drawing_or_a_film(String fixture, String name, String type) {
        assertThat(content(fixture))
                .isEqualTo(new Content.Media(
                        Type.STICKER, new RemoteFile("st", name, type, 20_000L, 512, 512, null, "ust"), "👍"));
    }

    @Test
    void a_place_has_its_coordinates() {
        assertThat(content("location")).isEqualTo(new Content.Location(50.45, 30.52, null, null, false));
    }

    @Test
    void a_place_with_a_name_keeps_it() {
        assertThat(content("venue"))
                .isEqualTo(new Content.Location(50.45, 30.52, "Золоті ворота", "Володимирська, 40а", false));
    }

    @Test
    void the_own_card_is_told_from_somebody_elses() {
        assertThat(content("contact_own")).isEqualTo(new Content.Contact("Ірина Мельник", "+380501112233", true));
        assertThat(content("contact_foreign")).isEqualTo(new Content.Contact("Петро", "+380674445566", false));
    }

    @Test
    void further_numbers_and_addresses_of_a_card_are_kept() {
        var card = "BEGIN:VCARD\\r\\nVERSION:3.0\\r\\nFN:Петро\\r\\nTEL;TYPE=CELL:+38 (067) 444-55-66\\r\\n"
                + "item1.TEL;TYPE=WORK,VOICE:tel:+380441112\\r\\n 233\\r\\nEMAIL;TYPE=INTERNET:petro@kvitka.example\\r\\n"
                + "EMAIL:\\r\\nNOTE:EMAIL:nobody\\r\\nEND:VCARD";
        var read = Fixtures.readWith(
                        "\"contact\":{\"phone_number\":\"+380674445566\"," + "\"first_name\":\"Петро\",\"vcard\":\""
                                + card + "\"}",
                        "text")
                .toString();

        assertThat(read).contains("phones=[+380441112233], emails=[petro@kvitka.example]");
    }

    @Test
    void a_private_chat_with_topics_is_answered_in_the_topic_and_its_messages_keep_their_numbers() {
        var read = (Inbound.Message) Fixtures.readWith("\"message_thread_id\":5,\"is_topic_message\":true");

        assertThat(read.sender().chat()).isEqualTo("1111111/5");
        assertThat(read.sender().externalId()).isEqualTo(IRYNA.externalId());
        assertThat(read.externalId()).isEqualTo(ID);
        assertThat(TelegramAddress.of("1111111/5")).isEqualTo(new TelegramAddress(null, 1111111, 5L));
    }

    @Test
    void a_thread_that_is_no_topic_is_no_place_to_answer_in() {
        assertThat(((Inbound.Message) Fixtures.readWith("\"message_thread_id\":5")).sender())
                .isEqualTo(IRYNA);
    }

    @Test
    void what_people_write_to_a_channel_is_told_to_the_owner() {
        var update =
                "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1792753200,\"text\":\"Вітаю\",\"chat\":{\"id\":-1005,"
                        + "\"type\":\"supergroup\",\"title\":\"Вази тижня\",\"is_direct_messages\":true}}}";

        assertThat(TelegramReader.read(update.getBytes(StandardCharsets.UTF_8), Fixtures.NOW))
                .containsExactly(new Inbound.Notice(new Trouble("direct-messages", "Вази тижня", false)));
    }

    @Test
    void a_kind_that_we_do_not_know_is_named() {
        assertThat(read("poll")).isEqualTo(message("Яка?\n• синя", new Content.Unsupported("poll")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "game, 'Змійка|Гра'",
        "invoice, 'Синя ваза|Скло|1200.00 UAH'",
        "checklist, 'Подарунки|☐ Ваза|☐ Квіти'",
        "giveaway, ''",
        "users_shared, 'Петро Бойко, Олена'",
        "chat_shared, Сусіди"
    })
    void what_we_cannot_show_keeps_the_words_that_it_has(String kind, String words) {
        assertThat(read(kind)).isEqualTo(message(words.replace('|', '\n'), new Content.Unsupported(kind)));
    }

    @Test
    void pictures_that_cannot_be_shown_are_counted() {
        assertThat(read("paid_media")).isEqualTo(message("", new Content.Unsupported("paid_media", 1)));
    }

    @Test
    void an_article_can_be_read_though_it_cannot_be_shown() {
        assertThat(read("rich_message")).isEqualTo(message("Яка ваза?\nСиня", new Content.Unsupported("rich_message")));
    }

    @Test
    void a_photo_that_moves_is_a_photo() {
        assertThat(read("live_photo"))
                .isEqualTo(message("Жива", media(Type.PHOTO, "ph-s", "photo.jpg", "image/jpeg", 1200L, 90, 67, null)));
    }

    @Test
    void dice_are_the_emoji_that_they_show() {
        assertThat(read("dice")).isEqualTo(message("🎯", null));
    }

    @Test
    void what_a_web_app_sent_is_like_a_pressed_button() {
        assertThat(read("web_app_data")).isEqualTo(message("Обрати вазу", new Content.Pressed("{\"vase\":7}", null)));
    }

    @Test
    void a_story_is_a_link_to_it_where_its_owner_has_an_address() {
        var link = new Content.Shared("story", "Вази тижня", "https://t.me/vazy/s/7");

        assertThat(read("story")).isEqualTo(message("", link));
        assertThat(read("story_of_a_person")).isEqualTo(message("", new Content.Shared("story", "Олена", null)));
        assertThat(read("reply_to_story")).isEqualTo(message("Скільки коштує?", link));
    }

    @Test
    void a_place_that_moves_is_told_from_one_that_stays() {
        assertThat(content("live_location"))
                .isEqualTo(new Content.Location(50.45, 30.52, null, null, true, SENT.plusSeconds(900)));
        assertThat(read("live_location_moved"))
                .isEqualTo(edited(60, "", new Content.Location(50.46, 30.52, null, null, true, SENT.plusSeconds(900))));
        assertThat(read("live_location_stopped"))
                .isEqualTo(edited(900, "", new Content.Location(50.47, 30.52, null, null, false)));
    }

    @Test
    void each_part_of_an_album_is_a_message() {
        var photo = media(Type.PHOTO, "ph-s", "photo.jpg", "image/jpeg", 1200L, 90, 67, null);

        assertThat(read("album_part"))
                .isEqualTo(new Inbound.Message(
                        IRYNA, ID, SENT, "", photo, new Details(null, null, List.of(), "13579", null, null)));
    }

    @Test
    void an_answer_names_what_it_answers_to() {
        assertThat(read("reply"))
                .isEqualTo(new Inbound.Message(
                        IRYNA,
                        ID,
                        SENT,
                        "Саме вона",
                        null,
                        new Details(
                                "1111111:1360",
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                new Answered(null, "Ця?", "Kvitka"))));
    }

    @Test
    void an_edit_brings_the_new_version_and_its_time() {
        assertThat(read("edited")).isEqualTo(edited(60, "Чи є зелена ваза?", null));
    }

    @Test
    void blocking_and_coming_back_are_told() {
        assertThat(read("blocked")).isEqualTo(new Inbound.Blocked(IRYNA, SENT));
        assertThat(read("unblocked")).isEqualTo(new Inbound.Unblocked(IRYNA, SENT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"group, group", "service, service"})
    void what_is_not_for_a_conversation_is_ignored(String fixture, String reason) {
        assertThat(read(fixture)).isEqualTo(new Inbound.Ignored(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"update_id\":1,\"message\":", "{\"update_id\":1,\"message\":5}"})
    void broken_json_is_unreadable_and_still_has_an_envelope(String broken) {
        var body = broken.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TelegramReader.read(body, Fixtures.NOW)).isInstanceOf(Unreadable.class);
        assertThat(TelegramReader.envelope(body).key()).isNotEmpty();
    }

    @Test
    void a_message_without_a_chat_is_unreadable() {
        assertThatThrownBy(() -> TelegramReader.read(bytes("without_chat"), Fixtures.NOW))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void the_same_broken_bytes_are_the_same_event() {
        var broken = "{".getBytes(StandardCharsets.UTF_8);

        assertThat(TelegramReader.envelope(broken).key())
                .isEqualTo(TelegramReader.envelope(broken.clone()).key());
    }

    @Test
    void the_envelope_has_the_number_of_the_update_and_the_chat() {
        assertThat(TelegramReader.envelope(bytes("text")).key()).isEqualTo("10001");
        assertThat(TelegramReader.envelope(bytes("text")).chat()).isEqualTo("1111111");
        assertThat(TelegramReader.envelope(bytes("blocked")).chat()).isEqualTo("1111111");
    }

    private static Inbound.Edited edited(int seconds, String text, @Nullable Content content) {
        return new Inbound.Edited(IRYNA, ID, SENT.plusSeconds(seconds), text, content, List.of());
    }

    private static Inbound.Message message(String text, @Nullable Content content) {
        return new Inbound.Message(IRYNA, ID, SENT, text, content, Details.NONE);
    }

    private static Content.Media media(
            Type kind,
            String id,
            String name,
            String type,
            Long size,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer duration) {
        return new Content.Media(kind, new RemoteFile(id, name, type, size, width, height, duration, "u" + id), null);
    }

    private static @Nullable Content content(String fixture) {
        return ((Inbound.Message) read(fixture)).content();
    }
}
