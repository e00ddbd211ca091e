package rozmova.sandbox.viber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Device;
import rozmova.sandbox.viber.chat.Standing;

class EventsTests extends ViberWorld {

    private static final byte[] BYTES = "вміст".getBytes(StandardCharsets.UTF_8);

    @Test
    void arriving_tells_the_context_and_subscribes_nobody() throws Exception {
        listen();

        iryna.arrive("tok_1");

        JsonNode event = probe.await("conversation_started").event();
        assertThat(event.path("type").asText()).isEqualTo("open");
        assertThat(event.path("context").asText()).isEqualTo("tok_1");
        assertThat(event.path("subscribed").asBoolean(true)).isFalse();
        assertThat(event.at("/user/id").asText()).isEqualTo(iryna.userId());
        assertThat(event.at("/user/name").asText()).isEqualTo("Ірина Мельник");
        assertThat(iryna.standing()).isEqualTo(Standing.STRANGER);
    }

    @Test
    void every_press_of_a_link_tells_its_context_even_for_a_subscriber() throws Exception {
        listen();
        iryna.write("Добрий день");

        iryna.arrive("tok_2");
        iryna.arrive("tok_3");

        List<WebhookProbe.Hit> hits = probe.await("conversation_started", 2);
        assertThat(hits).extracting(hit -> hit.event().path("context").asText()).containsExactly("tok_2", "tok_3");
        assertThat(hits).allMatch(hit -> hit.event().path("subscribed").asBoolean());
    }

    @Test
    void first_message_subscribes_without_an_event() throws Exception {
        listen();

        iryna.write("Чи є синя ваза? 🏺");

        var hit = probe.await("message");
        assertThat(hit.text()).isEqualTo("Чи є синя ваза? 🏺");
        assertThat(hit.event().at("/sender/id").asText()).isEqualTo(iryna.userId());
        assertThat(iryna.standing()).isEqualTo(Standing.SUBSCRIBED);
        assertThat(probe.kinds()).doesNotContain("subscribed");
    }

    @Test
    void message_token_has_19_digits_and_the_time_is_in_milliseconds() throws Exception {
        listen();

        iryna.write("раз");

        JsonNode event = probe.await("message").event();
        assertThat(event.path("message_token").asText()).matches("\\d{19}");
        assertThat(event.path("timestamp").asText()).matches("\\d{13}");
    }

    @Test
    void letters_and_emoji_travel_unescaped() throws Exception {
        listen();

        iryna.write("Ваза 🏺");

        assertThat(new String(probe.await("message").raw(), StandardCharsets.UTF_8))
                .contains("Ваза 🏺");
    }

    @Test
    void subscribing_and_unsubscribing_are_told() throws Exception {
        listen();

        iryna.subscribe();
        iryna.unsubscribe();

        assertThat(probe.await("subscribed").event().at("/user/id").asText()).isEqualTo(iryna.userId());
        JsonNode gone = probe.await("unsubscribed").event();
        assertThat(gone.path("user_id").asText()).isEqualTo(iryna.userId());
        assertThat(gone.has("user")).isFalse();
    }

    @Test
    void writing_after_unsubscribing_subscribes_again() throws Exception {
        listen();
        iryna.unsubscribe();

        iryna.write("Я передумала");

        assertThat(client.send(text("Вітаю")).status()).isZero();
    }

    @Test
    void name_and_picture_come_only_when_they_were_asked_for() throws Exception {
        listen(Json.object());

        iryna.write("раз");

        JsonNode sender = probe.await("message").event().path("sender");
        assertThat(sender.has("name")).isFalse();
        assertThat(sender.has("avatar")).isFalse();
    }

    @Test
    void asked_for_picture_can_be_loaded() throws Exception {
        listen(Json.object().put("send_photo", true));

        iryna.write("раз");

        var picture = load(probe.await("message").event().at("/sender/avatar").asText());
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void a_person_who_wants_no_personal_content_has_a_placeholder_for_a_name() throws Exception {
        listen(Json.object().put("send_name", true).put("send_photo", true));
        iryna.use(Device.PHONE.impersonal());

        iryna.write("раз");

        JsonNode sender = probe.await("message").event().path("sender");
        assertThat(sender.path("name").asText()).isEqualTo("Subscriber");
        assertThat(sender.has("avatar")).isFalse();
    }

    @Test
    void every_kind_of_message_comes_in_its_shape() throws Exception {
        listen();

        iryna.picture(BYTES, "така");
        iryna.video("film.mp4", BYTES, 3, "");
        iryna.file("прайс.pdf", "application/pdf", BYTES);
        iryna.contact("Олег", "+380501112233");
        iryna.location(50.45, 30.52);
        iryna.url("https://kvitka.example/vase");
        iryna.sticker(46105);
        iryna.raw(Json.object().put("type", "poll").put("question", "Так?"));

        List<JsonNode> messages = probe.await("message", 8).stream()
                .map(hit -> hit.event().path("message"))
                .toList();
        assertThat(messages)
                .extracting(message -> message.path("type").asText())
                .containsExactly("picture", "video", "file", "contact", "location", "url", "sticker", "poll");
        assertThat(messages.get(0).path("text").asText()).isEqualTo("така");
        assertThat(messages.get(1).path("duration").asInt()).isEqualTo(3);
        assertThat(messages.get(2).path("file_name").asText()).isEqualTo("прайс.pdf");
        assertThat(messages.get(3).at("/contact/phone_number").asText()).isEqualTo("+380501112233");
        assertThat(messages.get(4).at("/location/lat").asDouble()).isEqualTo(50.45);
        assertThat(messages.get(5).path("media").asText()).isEqualTo("https://kvitka.example/vase");
        assertThat(messages.get(6).path("sticker_id").asLong()).isEqualTo(46105);
        assertThat(messages.get(7).path("question").asText()).isEqualTo("Так?");
    }

    @Test
    void media_of_a_person_lie_behind_a_link_without_a_token() throws Exception {
        listen();

        iryna.picture(BYTES, "");

        String link = probe.await("message").event().at("/message/media").asText();
        assertThat(link).endsWith(".jpg");
        assertThat(load(link).body()).isEqualTo(BYTES);
    }

    @Test
    void last_tracking_data_come_back_until_the_person_subscribes() throws Exception {
        listen();
        iryna.write("раз");
        client.send(text("Вітаю").put("tracking_data", "m:1"));

        iryna.write("два");
        iryna.subscribe();
        iryna.write("три");

        assertThat(probe.await("message", 3))
                .extracting(hit -> hit.event().at("/message/tracking_data").asText())
                .containsExactly("", "m:1", "");
    }

    @Test
    void same_person_is_somebody_else_for_another_account() {
        var other = sandbox.viber().createAccount("Other", "other");

        String there = phone.open(other).userId();

        assertThat(there).isNotEqualTo(iryna.userId()).contains("/", "+").endsWith("==");
    }

    @Test
    void without_a_webhook_there_is_nothing_to_write_in() throws Exception {
        listen();
        client.call("set_webhook", Json.object().put("url", ""));

        assertThat(iryna.canWrite()).isFalse();
        assertThatThrownBy(() -> iryna.write("Ви тут?")).isInstanceOf(IllegalStateException.class);
    }

    private static HttpResponse<byte[]> load(String link) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
