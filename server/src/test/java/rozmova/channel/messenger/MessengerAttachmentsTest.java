package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.Content;
import rozmova.channel.Content.Type;
import rozmova.channel.Inbound;
import rozmova.channel.RemoteFile;

/// Files and what people share.
class MessengerAttachmentsTest {
    private static final String CDN = "https://scontent.xx.fbcdn.net/v/t1/";

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "image, PHOTO, 118_n.png, image/png",
        "video, VIDEO, vase.mp4, video/mp4",
        "voice, VOICE, audioclip-1792753200.mp4, audio/mp4",
        "audio, AUDIO, song.mp3, audio/mpeg",
        "file, DOCUMENT, рахунок.pdf, application/pdf",
        "file_with_title, DOCUMENT, рахунок.pdf, application/pdf"
    })
    void a_file_has_a_name_and_a_type(String fixture, Type kind, String name, String type) {
        assertThat(content(fixture)).isInstanceOfSatisfying(Content.Media.class, media -> {
            assertThat(media.type()).isEqualTo(kind);
            assertThat(media.file().name()).isEqualTo(name);
            assertThat(media.file().id()).startsWith(CDN);
        });
    }

    @Test
    void several_files_are_several_messages_of_one_album() {
        var parts = read("album");

        assertThat(parts).extracting(Inbound.Message::externalId).containsExactly("m_1", "m_1#1", "m_1#2");
        assertThat(parts).extracting(Inbound.Message::text).containsExactly("Оці", "", "");
        assertThat(parts).extracting(part -> part.details().album()).containsOnly("m_1");
    }

    @Test
    void a_single_file_is_no_album() {
        assertThat(read("image").getFirst().details().album()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"sticker", "sticker_old"})
    void the_thumb_is_a_sticker_in_its_new_form_and_in_its_old(String fixture) {
        assertThat(content(fixture))
                .isEqualTo(new Content.Media(
                        Type.STICKER,
                        new RemoteFile(
                                CDN + "851_n.png?oh=00_a&oe=67", "851_n.png", "image/png", null, null, null, null),
                        "👍"));
    }

    @Test
    void a_sticker_in_both_forms_is_one() {
        assertThat(read("sticker_both")).hasSize(1);
    }

    @Test
    void a_place_has_its_coordinates() {
        assertThat(content("location")).isEqualTo(new Content.Location(50.45, 30.52, "Pinned location", null, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            fallback | fallback | Синя ваза | https://kvitka.example/vase
            fallback_bare | fallback | Хрещатик, 1 | bingmaps:default?cp=50.45~30.52
            post | post | Осінній розпродаж | https://www.facebook.com/kvitka/posts/1
            reel | reel | - | https://www.facebook.com/reel/1
            ig_post | ig_post | - | https://www.instagram.com/p/1
            product | template | Синя ваза | -
            story | story_mention | - | https://scontent.xx.fbcdn.net/v/t1/story.jpg
            """)
    void what_a_client_passed_on_is_shown_by_its_words_and_address(
            String fixture, String kind, @Nullable String title, @Nullable String url) {
        assertThat(content(fixture)).isEqualTo(new Content.Shared(kind, title, url));
    }

    @Test
    void a_link_stands_with_the_text_that_has_it() {
        assertThat(read("fallback").getFirst().text()).isEqualTo("https://kvitka.example/vase");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"fallback_empty, fallback", "appointment, appointment_booking", "heart, like_heart"})
    void what_cannot_be_shown_is_named(String fixture, String kind) {
        assertThat(content(fixture)).isEqualTo(new Content.Unsupported(kind));
    }

    private static @Nullable Content content(String fixture) {
        return read(fixture).getFirst().content();
    }

    private static List<Inbound.Message> read(String fixture) {
        return MessengerReader.read(Fixtures.bytes(fixture), null).stream()
                .map(inbound -> (Inbound.Message) inbound)
                .toList();
    }
}
