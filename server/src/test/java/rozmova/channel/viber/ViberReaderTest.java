package rozmova.channel.viber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.Content;
import rozmova.channel.Content.Type;
import rozmova.channel.Details;
import rozmova.channel.Inbound;
import rozmova.channel.Inbound.Receipt.Progress;
import rozmova.channel.RemoteFile;
import rozmova.channel.Sender;
import rozmova.channel.Unreadable;

class ViberReaderTest {
    private static final String USER = "jc9HsWTZ2Yf2NkRZ/KcNug==";
    private static final String TOKEN = "4912661846655238145";
    private static final Sender IRYNA = new Sender(USER, USER, "Ірина Мельник", null, "uk");
    private static final Sender SOMEBODY = new Sender(USER, USER, null, null, null);
    private static final Instant SENT = Instant.ofEpochMilli(1792753200123L);

    @Test
    void a_text_is_a_message_whose_id_keeps_all_its_digits() {
        assertThat(read("text")).isEqualTo(message("Чи є синя ваза? 🏺", null));
    }

    @Test
    void a_token_that_the_welcome_carried_comes_back_with_the_message() {
        assertThat(read("text_after_welcome"))
                .isEqualTo(
                        new Inbound.Message(IRYNA, TOKEN, SENT, "Добрий день", null, Details.NONE.withToken("tok_1")));
    }

    @Test
    void the_reference_of_an_answer_that_comes_back_is_no_token() {
        assertThat(read("text_after_answer")).isEqualTo(message("Дякую", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nameless", "nulls"})
    void people_who_keep_their_name_to_themselves_are_somebody_all_the_same(String fixture) {
        assertThat(read(fixture))
                .isEqualTo(new Inbound.Message(SOMEBODY, TOKEN, SENT, "Добрий день", null, Details.NONE));
    }

    @Test
    void a_picture_has_a_caption_and_the_type_that_its_address_ends_in() {
        assertThat(read("picture"))
                .isEqualTo(message(
                        "Така",
                        media(
                                Type.PHOTO,
                                "https://dl-media.viber.com/1/share/2/long/vibes/icon/image/0x0/ab12.png?sig=x",
                                "picture.png",
                                "image/png",
                                98_000L,
                                null)));
    }

    @Test
    void a_picture_whose_address_tells_nothing_is_taken_for_a_photo() {
        assertThat(content("picture_unnamed"))
                .isEqualTo(media(
                        Type.PHOTO,
                        "https://media-direct.cdn.viber.com/download_photo?dlid=7",
                        "picture.jpg",
                        "image/jpeg",
                        null,
                        null));
    }

    @Test
    void a_gif_comes_as_a_picture() {
        assertThat(content("picture_gif"))
                .isEqualTo(media(
                        Type.PHOTO, "https://dl-media.viber.com/cat.gif", "picture.gif", "image/gif", null, null));
    }

    @Test
    void a_video_keeps_its_length() {
        assertThat(content("video"))
                .isEqualTo(media(
                        Type.VIDEO, "https://dl-media.viber.com/vase.mp4", "video.mp4", "video/mp4", 500_000L, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "file_size_as_text"})
    void a_file_keeps_its_name_and_its_size(String fixture) {
        assertThat(content(fixture))
                .isEqualTo(media(
                        Type.DOCUMENT,
                        "https://dl-media.viber.com/5/file.pdf",
                        "рахунок.pdf",
                        "application/octet-stream",
                        12_345L,
                        null));
    }

    @Test
    void a_card_has_a_name_and_a_number() {
        assertThat(content("contact")).isEqualTo(new Content.Contact("Петро", "+380674445566", false));
    }

    @Test
    void a_card_without_a_name_is_called_by_its_number() {
        assertThat(content("contact_unnamed")).isEqualTo(new Content.Contact("+380674445566", "+380674445566", false));
    }

    @Test
    void a_place_has_its_coordinates() {
        assertThat(content("location")).isEqualTo(new Content.Location(50.45, 30.52, null, null, false));
    }

    @Test
    void coordinates_may_come_as_text() {
        assertThat(content("location_as_text"))
                .isEqualTo(new Content.Location(50.45, 30.52, null, "Хрещатик, 1", false));
    }

    @Test
    void a_link_is_shown_and_not_fetched() {
        assertThat(content("url")).isEqualTo(new Content.Shared("url", null, "https://kvitka.example/vase"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sticker", "sticker_as_text"})
    void a_sticker_is_looked_for_among_those_that_viber_shows(String fixture) {
        assertThat(content(fixture))
                .isEqualTo(media(
                        Type.STICKER,
                        "https://viber.github.io/docs/img/stickers/46105.png",
                        "sticker.png",
                        "image/png",
                        null,
                        null));
    }

    @Test
    void a_kind_that_we_do_not_know_is_named() {
        assertThat(content("voice")).isEqualTo(new Content.Unsupported("voice"));
    }

    @Test
    void a_picture_that_is_nowhere_is_still_a_message() {
        assertThat(read("odd/picture_without_media")).isEqualTo(message("Така", new Content.Unsupported("picture")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"type\":\"location\",\"location\":{\"lat\":\"north\",\"lon\":\"30\"}}",
                "{\"type\":\"location\",\"location\":{\"lat\":91,\"lon\":30}}",
                "{\"type\":\"location\"}",
                "{\"type\":\"contact\",\"contact\":{}}",
                "{\"type\":\"sticker\",\"sticker_id\":\"../x\"}",
                "{\"type\":\"url\"}",
                "{\"type\":\"text\"}",
                "{}"
            })
    void what_lacks_its_content_is_unsupported_and_not_lost(String message) {
        var body =
                "{\"event\":\"message\",\"timestamp\":1,\"message_token\":2,\"sender\":{\"id\":\"a\"},\"message\":%s}"
                        .formatted(message);

        assertThat(((Inbound.Message) ViberReader.read(body.getBytes(StandardCharsets.UTF_8), SENT)).content())
                .isInstanceOf(Content.Unsupported.class);
    }

    @Test
    void opening_the_chat_behind_a_link_carries_its_token() {
        assertThat(read("conversation_started")).isEqualTo(new Inbound.Started(IRYNA, SENT, "tok_1", null));
    }

    @Test
    void opening_the_chat_without_a_link_carries_none() {
        assertThat(read("conversation_started_plain")).isEqualTo(new Inbound.Started(IRYNA, SENT, null, null));
    }

    @Test
    void subscribing_and_unsubscribing_are_told() {
        assertThat(read("subscribed")).isEqualTo(new Inbound.Unblocked(IRYNA, SENT));
        assertThat(read("unsubscribed")).isEqualTo(new Inbound.Blocked(SOMEBODY, SENT));
    }

    @Test
    void receipts_name_the_message_they_are_about() {
        assertThat(read("delivered")).isEqualTo(new Inbound.Receipt(SOMEBODY, Progress.DELIVERED, SENT, TOKEN));
        assertThat(read("seen")).isEqualTo(new Inbound.Receipt(SOMEBODY, Progress.READ, SENT, TOKEN));
    }

    @Test
    void what_no_phone_could_show_was_not_delivered() {
        assertThat(read("failed"))
                .isEqualTo(new Inbound.Undelivered(SOMEBODY, TOKEN, "undeliverable", "failure description"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"webhook, webhook", "client_status, kind", "chat_extension, extension"})
    void what_is_not_for_a_conversation_is_ignored(String fixture, String reason) {
        assertThat(read(fixture)).isEqualTo(new Inbound.Ignored(reason));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "text, message:4912661846655238145",
        "conversation_started, conversation_started:4912661846655238145",
        "subscribed, subscribed:4912661846655238145",
        "unsubscribed, unsubscribed:jc9HsWTZ2Yf2NkRZ/KcNug==:1792753200123",
        "delivered, delivered:4912661846655238145:jc9HsWTZ2Yf2NkRZ/KcNug==",
        "seen, seen:4912661846655238145:jc9HsWTZ2Yf2NkRZ/KcNug==",
        "failed, failed:4912661846655238145:jc9HsWTZ2Yf2NkRZ/KcNug=="
    })
    void each_kind_of_event_has_a_key_of_its_own_in_the_clients_chat(String fixture, String key) {
        assertThat(ViberReader.envelope(Fixtures.bytes(fixture)).key()).isEqualTo(key);
        assertThat(ViberReader.envelope(Fixtures.bytes(fixture)).chat()).isEqualTo(USER);
    }

    @Test
    void the_validation_has_a_key_and_no_chat() {
        assertThat(ViberReader.envelope(Fixtures.bytes("webhook")).key()).isEqualTo("webhook:1478683725125");
        assertThat(ViberReader.envelope(Fixtures.bytes("webhook")).chat()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"event\":null}",
                "{\"event\":\"message\",\"message\":",
                "{\"event\":\"message\",\"message\":5}"
            })
    void broken_json_is_unreadable_and_still_has_an_envelope(String broken) {
        var body = broken.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ViberReader.read(body, SENT)).isInstanceOf(Unreadable.class);
        assertThat(ViberReader.envelope(body).key()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"message_token\":1,\"timestamp\":4977069964384421269",
                "\"message_token\":1,\"timestamp\":\"yesterday\"",
                "\"message_token\":1,\"timestamp\":{}",
                "\"message_token\":null,\"timestamp\":1792753200123",
                "\"message_token\":[],\"timestamp\":1792753200123,\"chat_id\":{},\"context\":[1]"
            })
    void one_odd_field_costs_no_words(String odd) {
        var body = ("{\"event\":\"message\",%s,\"sender\":{\"id\":\"a\",\"name\":{\"first\":\"Ірина\"}},"
                        + "\"message\":{\"type\":\"text\",\"text\":\"Так\",\"location\":5,\"contact\":[]}}")
                .formatted(odd);

        var read = (Inbound.Message) ViberReader.read(body.getBytes(StandardCharsets.UTF_8), SENT);

        assertThat(read.text()).isEqualTo("Так");
        assertThat(read.content()).isNull();
        assertThat(read.at()).isBetween(SENT.minusSeconds(1), SENT.plusSeconds(1));
        assertThat(read.externalId()).isNotBlank();
    }

    @Test
    void a_message_of_nobody_is_unreadable() {
        assertThatThrownBy(() -> read("odd/without_sender")).isInstanceOf(Unreadable.class);
    }

    @Test
    void what_the_database_cannot_keep_is_left_out() {
        var body = new String(Fixtures.bytes("text"), StandardCharsets.UTF_8).replace("синя", "си\\u0000ня");

        assertThat(ViberReader.read(body.getBytes(StandardCharsets.UTF_8), SENT))
                .isEqualTo(message("Чи є синя ваза? 🏺", null));
    }

    private static Inbound.Message message(String text, @Nullable Content content) {
        return new Inbound.Message(IRYNA, TOKEN, SENT, text, content, Details.NONE);
    }

    private static Content.Media media(
            Type kind, String id, String name, String type, @Nullable Long size, @Nullable Integer seconds) {
        return new Content.Media(kind, new RemoteFile(id, name, type, size, null, null, seconds), null);
    }

    private static @Nullable Content content(String fixture) {
        return ((Inbound.Message) read(fixture)).content();
    }

    private static Inbound read(String fixture) {
        return ViberReader.read(Fixtures.bytes(fixture), SENT);
    }
}
