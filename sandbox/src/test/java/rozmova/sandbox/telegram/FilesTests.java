package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Message;

class FilesTests extends TelegramWorld {

    private static final byte[] BYTES = "вміст".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void iryna_is_there() {
        iryna.start();
    }

    @Test
    void photo_comes_in_sizes_and_the_last_is_the_photo() throws Exception {
        byte[] image = image(1000, 500);
        iryna.media().photo(image, "тріснула");

        JsonNode message = lastUpdate().path("message");
        JsonNode sizes = message.path("photo");
        assertThat(message.path("caption").asText()).isEqualTo("тріснула");
        assertThat(sizes).hasSize(4);
        assertThat(sizes.get(0).path("width").asInt()).isEqualTo(90);
        assertThat(sizes.get(3).path("width").asInt()).isEqualTo(1000);
        assertThat(download(sizes.get(3).path("file_id").asText())).isEqualTo(image);
    }

    @Test
    void document_keeps_its_name_and_bytes() throws Exception {
        iryna.media().document("чек.pdf", "application/pdf", BYTES, "");

        JsonNode document = lastUpdate().at("/message/document");
        assertThat(document.path("file_name").asText()).isEqualTo("чек.pdf");
        assertThat(document.path("file_size").asInt()).isEqualTo(BYTES.length);
        assertThat(download(document.path("file_id").asText())).isEqualTo(BYTES);
    }

    @Test
    void animation_fills_document_too() throws Exception {
        iryna.media().animation(BYTES, "");

        assertThat(lastUpdate().path("message").has("animation")).isTrue();
        assertThat(lastUpdate().at("/message/document/mime_type").asText()).isEqualTo("video/mp4");
    }

    @Test
    void album_is_several_messages_of_one_group_with_one_caption() throws Exception {
        iryna.media().album("три вази", List.of(image(10, 10), image(10, 10), image(10, 10)));

        JsonNode updates = client.call("getUpdates").result();
        assertThat(updates).hasSize(4);
        assertThat(updates.get(1).at("/message/media_group_id").asText())
                .isNotEmpty()
                .isEqualTo(updates.get(3).at("/message/media_group_id").asText());
        assertThat(updates.get(1).at("/message/caption").asText()).isEqualTo("три вази");
        assertThat(updates.get(2).path("message").has("caption")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "sendDocument, document",
        "sendVideo, video",
        "sendAudio, audio",
        "sendVoice, voice",
        "sendAnimation, animation",
        "sendVideoNote, video_note",
        "sendSticker, sticker",
    })
    void bot_uploads_files_of_every_kind(String method, String kind) throws Exception {
        var answer = client.upload(method, Map.of("chat_id", "" + chatId()), kind, "file.bin", BYTES);

        assertThat(answer.result().path(kind).path("file_id").asText()).isNotEmpty();
        Message received = iryna.received().getLast();
        assertThat(received.kind()).isEqualTo(kind);
        assertThat(iryna.file(received).bytes()).isEqualTo(BYTES);
    }

    @Test
    void bot_sends_a_known_file_again_by_its_id() throws Exception {
        iryna.media().document("чек.pdf", "application/pdf", BYTES, "");
        String id = lastUpdate().at("/message/document/file_id").asText();

        client.call("sendDocument", Json.object().put("chat_id", chatId()).put("document", id));

        assertThat(iryna.file(iryna.received().getLast()).name()).isEqualTo("чек.pdf");
    }

    @Test
    void file_id_of_another_kind_or_another_bot_is_refused() throws Exception {
        iryna.media().document("чек.pdf", "application/pdf", BYTES, "");
        String id = lastUpdate().at("/message/document/file_id").asText();

        assertThat(client.call(
                                "sendPhoto",
                                Json.object().put("chat_id", chatId()).put("photo", id))
                        .description())
                .isEqualTo("Bad Request: type of file mismatch");
        assertThat(client.call(
                                "sendPhoto",
                                Json.object().put("chat_id", chatId()).put("photo", "x"))
                        .description())
                .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
    }

    @Test
    void media_group_arrives_as_an_album() throws Exception {
        String media = """
                [{"type":"document","media":"attach://one","caption":"Рахунок"},{"type":"document","media":"attach://one"}]""";

        var answer = client.upload(
                "sendMediaGroup", Map.of("chat_id", "" + chatId(), "media", media), "one", "a.pdf", BYTES);

        assertThat(answer.result()).hasSize(2);
        assertThat(iryna.received()).extracting(Message::text).containsExactly("Рахунок", "");
    }

    @Test
    void picture_that_is_none_is_refused_as_a_photo() throws Exception {
        assertThat(client.upload("sendPhoto", Map.of("chat_id", "" + chatId()), "photo", "x.jpg", BYTES)
                        .description())
                .isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
    }

    @Test
    void very_long_picture_is_refused_as_a_photo() throws Exception {
        assertThat(client.upload("sendPhoto", Map.of("chat_id", "" + chatId()), "photo", "x.png", image(210, 10))
                        .description())
                .isEqualTo("Bad Request: PHOTO_INVALID_DIMENSIONS");
    }

    @Test
    void file_over_20_megabytes_cannot_be_downloaded() throws Exception {
        iryna.media().document("відео.mov", "video/quicktime", new byte[(20 << 20) + 1], "");
        String id = lastUpdate().at("/message/document/file_id").asText();

        assertThat(client.call("getFile", Json.object().put("file_id", id)).description())
                .isEqualTo("Bad Request: file is too big");
    }

    @Test
    void unknown_file_is_refused() throws Exception {
        assertThat(client.call("getFile", Json.object().put("file_id", "nothing"))
                        .description())
                .isEqualTo("Bad Request: wrong file_id or the file is temporarily unavailable");
    }

    private JsonNode lastUpdate() throws Exception {
        JsonNode updates = client.call("getUpdates").result();
        return updates.get(updates.size() - 1);
    }

    private byte[] download(String fileId) throws Exception {
        var file = client.call("getFile", Json.object().put("file_id", fileId)).result();
        return client.download(file.path("file_path").asText());
    }

    private static byte[] image(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
