package rozmova.sandbox.viber;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Delivery;
import rozmova.sandbox.viber.chat.Device;

class SendingTests extends ViberWorld {

    private static final byte[] BYTES = new byte[2_000];

    @BeforeEach
    void iryna_has_written() throws Exception {
        listen();
        iryna.write("Добрий день");
    }

    @Test
    void sent_text_arrives_and_is_confirmed() throws Exception {
        var answer = client.send(text("Вітаю 🏺"));

        assertThat(answer.http()).isEqualTo(200);
        assertThat(answer.status()).isZero();
        assertThat(answer.body().path("message_token").asText()).matches("\\d{19}");
        assertThat(answer.body().path("billing_status").asInt()).isOne();
        assertThat(iryna.awaitText("Вітаю 🏺").token()).isEqualTo(answer.token());
        JsonNode receipt = probe.await("delivered").event();
        assertThat(receipt.path("message_token").asLong()).isEqualTo(answer.token());
        assertThat(receipt.path("user_id").asText()).isEqualTo(iryna.userId());
    }

    @Test
    void seen_message_is_told_once() throws Exception {
        var answer = client.send(text("Вітаю"));
        iryna.awaitText("Вітаю");

        iryna.see();
        iryna.see();
        iryna.write("Дякую");
        probe.await("message", 2);

        assertThat(probe.await("seen", 1)).singleElement().satisfies(hit -> assertThat(
                        hit.event().path("message_token").asLong())
                .isEqualTo(answer.token()));
    }

    @Test
    void every_device_confirms() throws Exception {
        iryna.use(Device.PHONE.withCount(2));

        client.send(text("Вітаю"));

        assertThat(probe.await("delivered", 2))
                .extracting(hit -> hit.event().path("message_token").asLong())
                .containsOnly(iryna.received().getFirst().token());
    }

    @Test
    void receipt_may_come_for_a_message_of_the_person() throws Exception {
        iryna.use(Device.PHONE.withOwnReceipts());

        long own = iryna.write("Ви тут?").token();

        assertThat(probe.await("delivered").event().path("message_token").asLong())
                .isEqualTo(own);
    }

    @Test
    void picture_is_fetched_by_the_phone() throws Exception {
        client.send(message("picture").put("text", "така").put("media", probe.publish("vase.jpg", BYTES)));

        var picture = iryna.awaitText("така");
        assertThat(iryna.file(picture).bytes()).isEqualTo(BYTES);
    }

    @Test
    void video_and_file_are_fetched_too() throws Exception {
        client.send(message("video").put("size", 2_000).put("media", probe.publish("film.mp4", BYTES)));
        client.send(message("file")
                .put("size", 2_000)
                .put("file_name", "прайс.pdf")
                .put("media", probe.publish("1.pdf", BYTES)));

        assertThat(iryna.awaitReceived(2))
                .allSatisfy(message -> assertThat(iryna.file(message).size()).isEqualTo(2_000));
    }

    @ParameterizedTest
    @CsvSource({"/media/none.jpg, HTTP 404", "/media/vase.webp, must end in", "/media/vase?x.jpg, must end in"})
    void media_that_the_phone_cannot_have_fail_after_all(String path, String why) throws Exception {
        var answer = client.send(message("picture").put("text", "").put("media", probe.at(path)));

        assertThat(answer.status()).isZero();
        JsonNode failed = probe.await("failed").event();
        assertThat(failed.path("message_token").asLong()).isEqualTo(answer.token());
        assertThat(failed.path("desc").asText()).contains(why);
        assertThat(iryna.failed()).extracting(message -> message.delivery()).containsExactly(Delivery.FAILED);
        assertThat(iryna.received()).isEmpty();
    }

    @Test
    void iphone_takes_smaller_pictures() throws Exception {
        iryna.use(Device.PHONE.asIphone());

        client.send(message("picture").put("text", "").put("media", probe.publish("big.jpg", new byte[2 << 20])));

        assertThat(probe.await("failed").event().path("desc").asText()).contains("larger than 1048576");
    }

    @Test
    void all_other_kinds_arrive() throws Exception {
        ObjectNode contact = message("contact");
        contact.putObject("contact").put("name", "Олег").put("phone_number", "+380501112233");
        ObjectNode place = message("location");
        place.putObject("location").put("lat", 50.45).put("lon", 30.52);
        ObjectNode carousel = message("rich_media").put("min_api_version", 2);
        carousel.putObject("rich_media").put("Type", "rich_media").putArray("Buttons");

        client.send(contact);
        client.send(place);
        client.send(message("url").put("media", "https://kvitka.example"));
        client.send(message("sticker").put("sticker_id", 46105));
        client.send(carousel);

        assertThat(iryna.awaitReceived(5))
                .extracting(message -> message.kind())
                .containsExactlyInAnyOrder("contact", "location", "url", "sticker", "rich_media");
    }

    @Test
    void pressed_button_arrives_as_a_text() throws Exception {
        client.send(keyboard("reply", 1).put("text", "Куди везти?"));
        iryna.awaitText("Куди везти?");

        iryna.press("k:courier");

        assertThat(probe.await("message", 2).getLast().text()).isEqualTo("k:courier");
    }

    @Test
    void newer_buttons_need_a_newer_version() throws Exception {
        assertThat(client.send(keyboard("share-phone", 1)).status()).isEqualTo(14);
        assertThat(client.send(keyboard("share-phone", 3)).status()).isZero();
    }

    @Test
    void older_client_is_not_written_to_with_a_newer_version() throws Exception {
        iryna.use(Device.PHONE.withApiVersion(3));

        assertThat(client.send(text("Вітаю").put("min_api_version", 7)).status())
                .isEqualTo(13);
    }

    @Test
    void missing_fields_are_named() throws Exception {
        ObjectNode anonymous = text("Вітаю");
        anonymous.remove("sender");

        assertThat(client.send(anonymous).message()).isEqualTo("name is missing");
        assertThat(client.send(message("text")).status()).isEqualTo(4);
        assertThat(client.send(message("picture").put("media", "https://a.example/a.jpg"))
                        .message())
                .isEqualTo("text is missing");
        assertThat(client.send(message("video").put("media", "https://a.example/a.mp4"))
                        .message())
                .isEqualTo("size is missing");
        assertThat(client.send(message("location")).message()).isEqualTo("location.lat is missing");
    }

    @Test
    void limits_are_kept() throws Exception {
        ObjectNode longName = text("Вітаю");
        longName.putObject("sender").put("name", "K".repeat(29));

        assertThat(client.send(text("x".repeat(7000))).status()).isZero();
        assertThat(client.send(text("x".repeat(7001))).status()).isEqualTo(3);
        assertThat(client.send(longName).status()).isEqualTo(3);
        assertThat(client.send(text("x").put("tracking_data", "x".repeat(4001))).status())
                .isEqualTo(3);
        assertThat(client.send(text("ї".repeat(7000))
                                .put("tracking_data", "ї".repeat(4000))
                                .put("padding", "ї".repeat(6000)))
                        .message())
                .contains("30 kB");
        assertThat(client.send(message("video")
                                .put("media", "https://a.example/a.mp4")
                                .put("size", 27_262_977))
                        .status())
                .isEqualTo(3);
        assertThat(client.send(message("file")
                                .put("media", "https://a.example/a")
                                .put("size", 1)
                                .put("file_name", "setup.exe"))
                        .status())
                .isEqualTo(3);
    }

    @Test
    void strangers_and_those_who_left_are_not_written_to() throws Exception {
        var oleg = sandbox.viber().phone("Олег", "").open(account);
        iryna.unsubscribe();

        assertThat(client.send(text("Вітаю")).status()).isEqualTo(6);
        assertThat(client.send(text("Вітаю").put("receiver", oleg.userId())).status())
                .isEqualTo(6);
        assertThat(client.send(text("Вітаю").put("receiver", "nobody==")).status())
                .isEqualTo(5);
    }

    @Test
    void broadcast_names_those_who_were_not_reached() throws Exception {
        ObjectNode message = text("Знижки!");
        message.remove("receiver");
        message.putArray("broadcast_list").add(iryna.userId()).add("nobody==");

        JsonNode answer = client.call("broadcast_message", message).body();

        iryna.awaitText("Знижки!");
        assertThat(answer.path("failed_list")).singleElement().satisfies(failed -> {
            assertThat(failed.path("receiver").asText()).isEqualTo("nobody==");
            assertThat(failed.path("status").asInt()).isEqualTo(5);
        });
    }

    private ObjectNode keyboard(String action, int version) {
        ObjectNode message = text("Оберіть").put("min_api_version", version);
        message.putObject("keyboard")
                .put("Type", "keyboard")
                .putArray("Buttons")
                .add(Json.object()
                        .put("ActionType", action)
                        .put("ActionBody", "k:courier")
                        .put("Text", "Кур’єром"));
        return message;
    }
}
