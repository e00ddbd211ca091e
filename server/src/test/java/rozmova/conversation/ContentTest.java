package rozmova.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Wire;
import rozmova.sandbox.telegram.phone.TelegramMedia;
import rozmova.testing.ConversationFixture;
import rozmova.testing.Pictures;

/// Whatever clients send stands in the thread, with its bytes.
@QuarkusTest
class ContentTest extends ConversationFixture {
    private static final byte[] OGG = {'O', 'g', 'g', 'S', 0, 1, 2, 3};
    private static final byte[] MP4 = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 1, 2};
    private static final byte[] MP3 = {'I', 'D', '3', 4, 0, 0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-', '1', '.', '7'};
    private static final byte[] WEBP = {'R', 'I', 'F', 'F', 4, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', ' '};

    private static final Map<String, BiFunction<TelegramMedia, String, Message>> KINDS = Map.of(
            "photo", (media, caption) -> media.photo(Pictures.jpeg(64, 48), caption),
            "video", (media, caption) -> media.video("vase.mp4", MP4, 3, caption),
            "animation", (media, caption) -> media.animation(MP4, caption),
            "audio", (media, caption) -> media.audio("song.mp3", MP3, 200, "Ницо", "Осінь"),
            "voice", (media, caption) -> media.voice(OGG, 7),
            "video-note", (media, caption) -> media.videoNote(MP4, 5),
            "document", (media, caption) -> media.document("рахунок.pdf", "application/pdf", PDF, caption),
            "sticker", (media, caption) -> media.sticker("cat.webp", WEBP, "👍"));

    @Override
    protected String firstWords() {
        return "Дивіться";
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo", "video", "animation", "audio", "voice", "video-note", "document", "sticker"})
    void a_file_arrives_byte_for_byte(String kind) {
        var sent = Objects.requireNonNull(KINDS.get(kind)).apply(phone.media(), "");

        var content = fetched();

        assertThat(content.path("type").asText()).isEqualTo(kind);
        assertThat(content.path("problem").isNull()).isTrue();
        assertThat(bytes(content.at("/file/id").asLong()))
                .isEqualTo(phone.file(sent).bytes());
    }

    @Test
    void a_photo_has_its_caption_and_its_size() {
        phone.media().photo(Pictures.jpeg(64, 48), "така");

        var file = fetched().path("file");

        assertThat(kvitka.texts(id)).containsExactly("Дивіться", "така");
        assertThat(file.path("width").asInt()).isEqualTo(64);
        assertThat(file.path("height").asInt()).isEqualTo(48);
        assertThat(file.path("type").asText()).isEqualTo("image/jpeg");
    }

    @Test
    void a_voice_message_has_its_length() {
        phone.media().voice(OGG, 7);

        assertThat(fetched().at("/file/durationSeconds").asInt()).isEqualTo(7);
    }

    @Test
    void an_album_is_as_many_messages_in_its_order() {
        phone.media().album("три", List.of(Pictures.jpeg(3, 3), Pictures.jpeg(4, 4), Pictures.jpeg(5, 5)));

        eventually(() -> assertThat(kvitka.messages(id).stream()
                        .map(message -> message.at("/content/file/width").asInt()))
                .containsExactly(0, 3, 4, 5));
        assertThat(kvitka.texts(id)).containsExactly("Дивіться", "три", "", "");
    }

    @Test
    void a_file_too_large_for_the_platform_is_told() {
        phone.media().document("film.mkv", "video/x-matroska", new byte[(20 << 20) + 1], "");

        var content = eventually(() -> {
            var last = last().path("content");
            assertThat(last.path("problem").asText()).isEqualTo("too-large");
            return last;
        });

        assertThat(content.path("file").isNull()).isTrue();
    }

    @Test
    void a_file_that_fails_once_is_fetched_again() {
        kvitka.bot().faults().add(FaultRule.next(1, "file", new Fault.Refusal(502, "Bad Gateway")));
        phone.media().photo(Pictures.jpeg(8, 8), "");

        eventually(() -> {
            clock.advance(Duration.ofSeconds(2));
            assertThat(last().at("/content/file").isObject()).isTrue();
        });

        assertThat(fetched().path("problem").isNull()).isTrue();
    }

    @Test
    void a_place_with_a_name_is_shown_with_it() {
        phone.venue("Золоті ворота", "Володимирська, 40а", 50.45, 30.52);

        var content = eventually(() -> second().path("content"));
        assertThat(content.path("type").asText()).isEqualTo("location");
        assertThat(content.path("latitude").asDouble()).isEqualTo(50.45);
        assertThat(content.path("title").asText()).isEqualTo("Золоті ворота");
    }

    @Test
    void the_clients_own_number_is_kept() {
        var number = companies.sandbox().people().all().getLast().phone();
        phone.contact(number, "Ірина");

        eventually(
                () -> assertThat(kvitka.thread(id).at("/client/phone").asText()).isEqualTo(number));
        assertThat(second().at("/content/phone").asText()).isEqualTo(number);
    }

    @Test
    void somebody_elses_number_is_only_shown() {
        phone.contact("+380670000000", "Петро");

        assertThat(eventually(this::second).at("/content/name").asText()).isEqualTo("Петро");
        assertThat(kvitka.thread(id).at("/client/phone").isNull()).isTrue();
    }

    @Test
    void a_kind_that_we_do_not_know_is_visible() {
        phone.poll("Яка?", "синя", "зелена");

        var content = eventually(this::second).path("content");
        assertThat(content.path("type").asText()).isEqualTo("unsupported");
        assertThat(content.path("platformKind").asText()).isEqualTo("poll");
    }

    @Test
    void an_answer_points_to_what_it_answers_to() {
        var asked = kvitka.answer(id, "Ця?").path("id").asLong();
        kvitka.awaitState(id, asked, "sent");

        phone.reply(phone.received().getLast().id(), "Так, ця");

        eventually(() -> assertThat(last().path("replyTo").asLong()).isEqualTo(asked));
    }

    @Test
    void an_answer_to_what_does_not_stand_here_brings_its_words() {
        phone.send(answering("Саме вона", 5_000, "Ваза з Косова"));

        var message = eventually(this::second);
        assertThat(message.path("replyTo").isNull()).isTrue();
        assertThat(message.at("/details/answered/text").asText()).isEqualTo("Ваза з Косова");
        assertThat(message.at("/details/answered/author").asText()).isEqualTo("Kvitka");
    }

    @Test
    void an_answer_to_what_stands_here_needs_no_copy_of_it() {
        phone.send(answering("Тобто ось", 1, "Дивіться"));

        var message = eventually(this::second);
        assertThat(message.path("replyTo").asLong())
                .isEqualTo(kvitka.messages(id).getFirst().path("id").asLong());
        assertThat(message.path("details").isNull()).isTrue();
    }

    @Test
    void an_answer_leaves_for_the_topic_that_the_client_wrote_in_last() throws InterruptedException {
        phone.send(inTopic("Замовлення", 7));
        kvitka.conversationWith("Замовлення");
        kvitka.answer(id, "Приймаємо");
        assertThat(phone.awaitText("Приймаємо")
                        .content()
                        .path("message_thread_id")
                        .asLong())
                .isEqualTo(7);

        phone.write("Ще питання");
        kvitka.conversationWith("Ще питання");
        kvitka.answer(id, "Слухаємо");
        assertThat(phone.awaitText("Слухаємо").content().has("message_thread_id"))
                .isFalse();
    }

    @Test
    void a_message_of_which_nobody_sees_anything_is_shown_as_such() {
        phone.send(JsonNodeFactory.instance.objectNode().put("text", "\u200b \u2060"));

        var content = eventually(this::second).path("content");
        assertThat(content.path("type").asText()).isEqualTo("unsupported");
        assertThat(content.path("platformKind").asText()).isEqualTo("empty");
    }

    @Test
    void a_visiting_card_has_all_its_numbers_and_addresses() {
        var card = JsonNodeFactory.instance.objectNode();
        card.putObject("contact")
                .put("phone_number", "+380670000000")
                .put("first_name", "Петро")
                .put("vcard", "BEGIN:VCARD\nTEL:+380441112233\nEMAIL:petro@kvitka.example\nEND:VCARD");
        phone.send(card);

        var content = eventually(this::second).path("content");
        assertThat(content.at("/phones/0").asText()).isEqualTo("+380441112233");
        assertThat(content.at("/emails/0").asText()).isEqualTo("petro@kvitka.example");
    }

    @Test
    void a_zero_byte_in_a_name_is_left_out() {
        var message = JsonNodeFactory.instance.objectNode().put("text", "Вітаю");
        message.set(
                "from",
                Wire.user(phone.person()).put("first_name", "Іри\u0000на").put("username", "a\u0000b"));
        phone.send(message);

        eventually(() -> assertThat(kvitka.texts(id)).containsExactly("Дивіться", "Вітаю"));
        assertThat(kvitka.channelNow().path("setAside").asInt()).isZero();
    }

    @Test
    void an_edit_replaces_the_text_and_says_so() {
        phone.edit(1, "Подивіться");

        eventually(() -> assertThat(kvitka.texts(id)).containsExactly("Подивіться"));
        assertThat(last().path("editedAt").isNull()).isFalse();
    }

    @Test
    void a_moving_place_is_no_edit() {
        var moving = phone.liveLocation(50.45, 30.52, Duration.ofHours(1));
        phone.move(moving.id(), 50.46, 30.53);
        phone.write("Іду");

        eventually(() -> assertThat(kvitka.texts(id)).containsExactly("Дивіться", "", "Іду"));
        assertThat(second().path("editedAt").isNull()).isTrue();
    }

    @Test
    void a_zero_byte_in_a_text_is_left_out() {
        phone.send(JsonNodeFactory.instance.objectNode().put("text", "a\u0000b"));

        eventually(() -> assertThat(kvitka.texts(id)).containsExactly("Дивіться", "ab"));
    }

    private static ObjectNode answering(String text, long to, String words) {
        var message = JsonNodeFactory.instance.objectNode().put("text", text);
        var answered = message.putObject("reply_to_message")
                .put("message_id", to)
                .put("date", 1)
                .put("text", words);
        answered.putObject("chat").put("id", 1).put("type", "private");
        answered.putObject("from").put("id", 77).put("is_bot", true).put("first_name", "Kvitka");
        return message;
    }

    private static ObjectNode inTopic(String text, long topic) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", text)
                .put("message_thread_id", topic)
                .put("is_topic_message", true);
    }

    private JsonNode fetched() {
        return eventually(() -> {
            var content = last().path("content");
            assertThat(content.path("file").isObject()).isTrue();
            return content;
        });
    }

    private JsonNode last() {
        return kvitka.messages(id).getLast();
    }

    private JsonNode second() {
        assertThat(kvitka.messages(id)).hasSizeGreaterThan(1);
        return kvitka.messages(id).get(1);
    }

    private byte[] bytes(long file) {
        var owner = kvitka.owner();
        return owner.exchange(owner.request("projects/{p}/files/" + file).GET(), BodyHandlers.ofByteArray())
                .body();
    }
}
