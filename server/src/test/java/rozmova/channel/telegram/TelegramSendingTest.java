package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.channel.Signal;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.testing.Pictures;

/// Messages, files and changes of them in the bot's own chat.
class TelegramSendingTest {
    private final TelegramPlatform platform = new TelegramPlatform();
    private final TelegramChannel channel = platform.channel();
    private final ConnectedChannel account = platform.account();
    private Path directory;

    @BeforeEach
    void keep(@TempDir Path temporary) {
        directory = temporary;
    }

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @Test
    void an_answer_names_the_message_that_it_answers_to() {
        var asked = platform.client().write("Чи є синя?");

        channel.send(account, new Outbound.Text(to(platform.chat() + ":" + asked.id()), "Так"));

        assertThat(platform.client().received().getLast().replyTo()).isEqualTo(asked.id());
    }

    @Test
    void an_answer_stays_in_the_topic_that_the_client_wrote_in() {
        channel.send(account, new Outbound.Text(inTopic(5), "Так"));
        channel.send(account, new Outbound.Place(inTopic(5), 50.45, 30.52));

        assertThat(platform.client().received())
                .extracting(
                        message -> message.content().path("message_thread_id").asLong())
                .containsExactly(5L, 5L);
    }

    @Test
    void an_answer_to_a_topic_that_is_gone_arrives_all_the_same() {
        refuse("sendMessage", "Bad Request: message thread not found");

        var sent = channel.send(account, new Outbound.Text(inTopic(5), "Так"));

        assertThat(sent).isInstanceOfSatisfying(Delivery.Sent.class, arrived -> assertThat(arrived.externalId())
                .startsWith(platform.chat() + ":"));
        assertThat(platform.client().received()).singleElement().satisfies(message -> assertThat(
                        message.content().has("message_thread_id"))
                .isFalse());
    }

    @Test
    void an_answer_in_a_topic_is_named_by_the_chat_alone() {
        var sent = (Delivery.Sent) channel.send(account, new Outbound.Text(inTopic(5), "Так"));

        assertThat(channel.edit(account, inTopic(5), sent.externalId(), "Ні", false))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(channel.delete(account, inTopic(5), sent.externalId())).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void a_place_is_sent_as_one_and_may_answer_too() {
        var asked = platform.client().write("Де ви?");

        channel.send(account, new Outbound.Place(to(platform.chat() + ":" + asked.id()), 50.45, 30.52));

        var place = platform.client().received().getLast();
        assertThat(place.kind()).isEqualTo("location");
        assertThat(place.replyTo()).isEqualTo(asked.id());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "video/mp4, video",
        "image/gif, animation",
        "audio/mpeg, audio",
        "audio/ogg, voice",
        "application/pdf, document",
        "image/webp, document"
    })
    void a_file_goes_as_what_telegram_shows_best(String type, String kind) throws IOException {
        upload(type, new byte[100]);

        assertThat(platform.client().received().getLast().kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} × {1} is {2}")
    @CsvSource({"640, 480, photo", "2100, 100, document", "9000, 1100, document"})
    void a_picture_of_a_shape_that_telegram_does_not_show_goes_as_a_file(int width, int height, String kind)
            throws IOException {
        upload("image/jpeg", Pictures.jpeg(width, height));

        assertThat(platform.client().received().getLast().kind()).isEqualTo(kind);
    }

    @Test
    void what_only_calls_itself_a_picture_goes_as_a_file() throws IOException {
        assertThat(upload("image/png", new byte[100])).isInstanceOf(Delivery.Sent.class);

        assertThat(platform.client().received().getLast().kind()).isEqualTo("document");
    }

    @Test
    void a_picture_that_telegram_refuses_goes_as_a_file() throws IOException {
        refuse("sendPhoto", "Bad Request: IMAGE_PROCESS_FAILED");

        assertThat(upload("image/jpeg", Pictures.jpeg(64, 48))).isInstanceOf(Delivery.Sent.class);
        assertThat(platform.client().received()).extracting(Message::kind).containsExactly("document");
    }

    @Test
    void a_text_and_a_caption_are_changed() throws IOException {
        var text = send("Так");
        var file = (Delivery.Sent) upload("application/pdf", new byte[100]);

        assertThat(channel.edit(account, to(null), text, "Ні", false)).isInstanceOf(Delivery.Sent.class);
        assertThat(channel.edit(account, to(null), file.externalId(), "Рахунок", true))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(platform.received()).containsExactly("Ні", "Рахунок");
    }

    @Test
    void a_change_that_changes_nothing_is_done() {
        assertThat(channel.edit(account, to(null), send("Так"), "Так", false)).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void what_is_gone_cannot_be_changed_but_has_been_taken_back() {
        var gone = platform.chat() + ":999";

        assertThat(channel.edit(account, to(null), gone, "Ні", false)).satisfies(refused("message-gone"));
        assertThat(channel.delete(account, to(null), gone)).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void a_message_is_taken_back() {
        assertThat(channel.delete(account, to(null), send("Так"))).isInstanceOf(Delivery.Sent.class);

        assertThat(platform.client().received().getFirst().deleted()).isTrue();
    }

    @Test
    void what_is_too_old_stays() {
        var sent = send("Так");
        refuse("deleteMessage", "Bad Request: message can't be deleted for everyone");
        refuse("editMessageText", "Bad Request: message can't be edited");

        assertThat(channel.delete(account, to(null), sent)).satisfies(refused("too-old"));
        assertThat(channel.edit(account, to(null), sent, "Ні", false)).satisfies(refused("too-old"));
    }

    @Test
    void a_press_is_no_message_that_could_be_changed() {
        var press = platform.chat() + ":press-91";

        assertThat(channel.edit(account, to(null), press, "Ні", false)).satisfies(refused("message-gone"));
        assertThat(channel.delete(account, to(null), press)).satisfies(refused("message-gone"));
    }

    @Test
    void the_client_sees_that_somebody_is_typing() {
        channel.signal(account, to(null), Signal.TYPING);

        assertThat(platform.client().action()).isEqualTo("typing");
    }

    @Test
    void a_pressed_button_is_told_that_we_noticed_and_a_late_answer_hurts_nobody() {
        var asked = platform.client().write("Яка?");
        var press = platform.client().press(asked.id(), "blue");

        channel.acknowledge(account, press);
        channel.acknowledge(account, press);

        assertThat(platform.client().answerTo(press)).contains("");
    }

    private String send(String text) {
        return ((Delivery.Sent) channel.send(account, new Outbound.Text(to(null), text))).externalId();
    }

    private Delivery upload(String type, byte[] bytes) throws IOException {
        var file = Files.write(directory.resolve("stored"), bytes);
        return channel.send(account, new Outbound.Upload(to(null), file, "a.bin", type, bytes.length, "Ось", null));
    }

    private static Consumer<Delivery> refused(String code) {
        return delivery -> assertThat(delivery)
                .isInstanceOfSatisfying(Delivery.Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private void refuse(String method, String description) {
        platform.bot().faults().add(FaultRule.next(1, method, new Fault.Refusal(400, description)));
    }

    private Outbound.To inTopic(long topic) {
        return new Outbound.To(platform.chat() + "/" + topic, "m:1", Instant.now(), null);
    }

    private Outbound.To to(@Nullable String replyTo) {
        return new Outbound.To(platform.chat(), "m:1", Instant.now(), replyTo);
    }
}
