package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Json;

class KindsTests extends TelegramWorld {

    @Test
    void rarer_kinds_arrive_in_the_words_of_the_bot_api() throws Exception {
        long asked = iryna.write("Є синя і зелена ваза").id();
        iryna.kinds().dice("🎯", 4);
        iryna.kinds().story("Вази тижня", "vazy");
        iryna.kinds().forward("Таємний Гість", "Гарна ваза");
        iryna.kinds().forward("Вази тижня", "vazy", "Нова ваза");
        iryna.kinds().quote(asked, "зелена ваза", "Саме ця");
        iryna.kinds().spoiler("Ціна: 1200", "1200");

        JsonNode updates = client.call("getUpdates").result();
        assertThat(message(updates, 1).path("dice").path("emoji").asText()).isEqualTo("🎯");
        assertThat(message(updates, 2)
                        .path("story")
                        .path("chat")
                        .path("username")
                        .asText())
                .isEqualTo("vazy");
        assertThat(message(updates, 3)
                        .path("forward_origin")
                        .path("sender_user_name")
                        .asText())
                .isEqualTo("Таємний Гість");
        assertThat(message(updates, 4)
                        .path("forward_origin")
                        .path("chat")
                        .path("title")
                        .asText())
                .isEqualTo("Вази тижня");
        assertThat(message(updates, 5).path("quote").path("text").asText()).isEqualTo("зелена ваза");
        assertThat(message(updates, 5)
                        .path("reply_to_message")
                        .path("message_id")
                        .asLong())
                .isEqualTo(asked);
        assertThat(message(updates, 6).path("entities").path(0).path("type").asText())
                .isEqualTo("spoiler");
    }

    @Test
    void an_ordinary_bot_hears_nothing_of_deleted_messages() throws Exception {
        iryna.delete(iryna.write("Ой").id());

        assertThat(client.call("getUpdates").result()).hasSize(1);
        assertThat(iryna.messages().getFirst().deleted()).isTrue();
    }

    @Test
    void everybody_has_a_picture_with_the_same_id_as_long_as_it_is_the_same() throws Exception {
        JsonNode first = photos();
        assertThat(first.path("total_count").asInt()).isEqualTo(1);
        assertThat(photos()).isEqualTo(first);

        JsonNode largest = first.path("photos").path(0).path(1);
        var file = client.call(
                "getFile", Json.object().put("file_id", largest.path("file_id").asText()));
        var picture = ImageIO.read(new ByteArrayInputStream(
                client.download(file.result().path("file_path").asText())));
        assertThat(picture.getWidth()).isEqualTo(largest.path("width").asInt());
    }

    private JsonNode photos() throws Exception {
        return client.call("getUserProfilePhotos", Json.object().put("user_id", chatId()))
                .result();
    }

    private static JsonNode message(JsonNode updates, int place) {
        return updates.path(place).path("message");
    }
}
