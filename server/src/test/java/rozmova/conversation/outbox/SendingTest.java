package rozmova.conversation.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.testing.Answer;
import rozmova.testing.Company;
import rozmova.testing.ConversationFixture;
import rozmova.testing.Pictures;

/// What managers write reaches the client once, in order, or says why not.
@QuarkusTest
class SendingTest extends ConversationFixture {
    @Inject
    Outgoing outgoing;

    @Test
    void whoever_answers_first_is_responsible() {
        kvitka.say(kvitka.colleague("manager", "Taras Hnatiuk"), id, "Вітаю").good();
        kvitka.answer(id, "І я вітаю");

        var conversation = kvitka.conversation(id);
        assertThat(conversation.at("/manager/name").asText()).isEqualTo("Taras Hnatiuk");
        assertThat(conversation.path("waitingSince").isNull()).isTrue();
    }

    @Test
    void messages_arrive_in_the_order_of_writing() {
        var texts = IntStream.range(0, 20).mapToObj(number -> "рядок " + number).toList();

        texts.forEach(text -> kvitka.answer(id, text));

        eventually(() -> assertThat(Company.received(phone)).isEqualTo(texts));
    }

    @Test
    void a_picture_arrives_as_a_photo_with_its_caption() {
        var picture = Pictures.jpeg(40, 30);
        var file = upload("vase.jpg", picture);

        var sent = kvitka.answer(id, "Ось вона", file);

        kvitka.awaitState(id, sent.path("id").asLong(), "sent");
        var received = phone.received().getLast();
        assertThat(received.kind()).isEqualTo("photo");
        assertThat(received.text()).isEqualTo("Ось вона");
        assertThat(phone.file(received).bytes()).isEqualTo(picture);
        assertThat(sent.at("/content/file/width").asInt()).isEqualTo(40);
    }

    @Test
    void a_document_arrives_with_its_name() {
        var file = upload("рахунок.pdf", new byte[] {'%', 'P', 'D', 'F', '-', 1});

        kvitka.answer(id, "", file);

        var received = eventually(() -> phone.received().getFirst());
        assertThat(received.kind()).isEqualTo("document");
        assertThat(phone.file(received).name()).isEqualTo("рахунок.pdf");
        assertThat(phone.file(received).bytes()).containsExactly('%', 'P', 'D', 'F', '-', 1);
    }

    @Test
    void several_files_are_several_messages_and_the_first_carries_the_text() {
        var first = upload("1.jpg", Pictures.jpeg(1, 1));
        var second = upload("2.jpg", Pictures.jpeg(2, 2));

        kvitka.answer(id, "Дві", first, second);

        eventually(() -> assertThat(phone.received()).hasSize(2));
        assertThat(Company.received(phone)).containsExactly("Дві", "");
        assertThat(kvitka.texts(id)).containsExactly("Добрий день", "Дві", "");
    }

    @Test
    void a_text_too_long_for_a_caption_goes_ahead() {
        var text = "ї".repeat(1_025);

        kvitka.answer(id, text, upload("1.jpg", Pictures.jpeg(1, 1)));

        eventually(
                () -> assertThat(phone.received().stream().map(Message::kind)).containsExactly("text", "photo"));
        assertThat(Company.received(phone)).containsExactly(text, "");
    }

    @Test
    void a_text_too_long_for_the_messenger_arrives_in_parts() {
        var line = "рядок 🏺 ".repeat(60).strip();
        var text = String.join("\n", List.of(line, line, line, line, line, line, line, line, line, line));

        kvitka.answer(id, text);

        eventually(() -> assertThat(String.join("\n", Company.received(phone))).isEqualTo(text));
        assertThat(phone.received()).hasSizeGreaterThan(1);
    }

    @Test
    void a_note_stays_among_colleagues() {
        var note = Map.of(
                "clientKey", "0b8f6d0e-5a5c-4d7c-9a63-3f1f0c1a2b3c", "kind", "note", "text", "Постійна клієнтка");
        kvitka.owner()
                .post("projects/{p}/conversations/" + id + "/messages", note)
                .good();
        kvitka.answer(id, "Вітаю");

        eventually(() -> assertThat(Company.received(phone)).containsExactly("Вітаю"));
        assertThat(kvitka.texts(id)).containsExactly("Добрий день", "Постійна клієнтка", "Вітаю");
    }

    @Test
    void the_same_request_twice_is_one_message() {
        var message = Company.message("Вітаю");

        var first = kvitka.owner().post("projects/{p}/conversations/" + id + "/messages", message);
        var second = kvitka.owner().post("projects/{p}/conversations/" + id + "/messages", message);

        assertThat(second.body().path("id")).isEqualTo(first.body().path("id"));
        kvitka.answer(id, "Далі");
        eventually(() -> assertThat(Company.received(phone)).containsExactly("Вітаю", "Далі"));
    }

    @Test
    void a_client_who_blocked_us_is_told_and_retrying_after_their_return_works() {
        kvitka.bot().faults().add(next(new Fault.Refusal(403, "Forbidden: bot was blocked by the user")));
        var message = kvitka.answer(id, "Вітаю").path("id").asLong();
        var failed = kvitka.awaitState(id, message, "failed");
        assertThat(failed.at("/failure/code").asText()).isEqualTo("blocked-by-client");
        assertThat(kvitka.thread(id).at("/reach/can").asBoolean()).isFalse();
        assertThat(kvitka.say(kvitka.owner(), id, "Ще").code()).isEqualTo("blocked-by-client");

        phone.block();
        phone.start();
        // Telegram tells of blocking and of START in two queues: the one may overtake the other.
        eventually(() -> retry(message));

        kvitka.awaitState(id, message, "sent");
        assertThat(Company.received(phone)).containsExactly("Вітаю");
    }

    @Test
    void a_block_that_a_refusal_tells_stands_in_the_thread() {
        kvitka.bot().faults().add(next(new Fault.Refusal(403, "Forbidden: bot was blocked by the user")));

        kvitka.awaitState(id, kvitka.answer(id, "Вітаю").path("id").asLong(), "failed");

        assertThat(kvitka.events(id)).containsExactly("blocked");
    }

    @Test
    void a_limit_of_speed_is_waited_out_as_told_by_the_whole_channel() {
        kvitka.bot().faults().add(next(new Fault.TooMany(30)));
        var message = kvitka.answer(id, "Вітаю").path("id").asLong();
        kvitka.awaitState(id, message, "queued");
        var other = kvitka.client("Петро", "Гай");
        other.write("І я");
        var second = kvitka.answer(kvitka.conversationWith("І я"), "Зараз");
        eventually(() -> assertThat(backInTheQueue(message)).isTrue());

        clock.advance(Duration.ofSeconds(29));
        outgoing.round();
        assertThat(phone.received()).isEmpty();
        assertThat(other.received()).isEmpty();
        clock.advance(Duration.ofSeconds(1));

        kvitka.awaitState(id, message, "sent");
        eventually(() -> assertThat(Company.received(other))
                .containsExactly(second.path("text").asText()));
    }

    @Test
    void trouble_on_their_side_is_tried_again() {
        kvitka.bot().faults().add(FaultRule.next(2, "sendMessage", new Fault.Refusal(502, "Bad Gateway")));

        var message = kvitka.answer(id, "Вітаю").path("id").asLong();

        eventually(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(Company.received(phone)).containsExactly("Вітаю");
        });
        kvitka.awaitState(id, message, "sent");
    }

    @Test
    void an_answer_that_is_lost_leaves_the_message_unknown_and_nobody_sends_it_again() {
        kvitka.bot().faults().add(next(new Fault.Cut(true)));

        var message = kvitka.answer(id, "Вітаю").path("id").asLong();
        kvitka.awaitState(id, message, "unknown");
        kvitka.answer(id, "Далі");

        eventually(() -> assertThat(Company.received(phone)).containsExactly("Вітаю", "Далі"));
        clock.advance(Duration.ofHours(2));
        outgoing.round();
        assertThat(Company.received(phone)).containsExactly("Вітаю", "Далі");
    }

    @Test
    void a_sender_who_went_away_leaves_the_message_unknown() {
        kvitka.bot().faults().add(next(new Fault.Hang(true)));
        var message = kvitka.answer(id, "Вітаю").path("id").asLong();
        kvitka.awaitState(id, message, "sending");

        clock.advance(Duration.ofMinutes(5));

        kvitka.awaitState(id, message, "unknown");
        assertThat(Company.received(phone)).containsExactly("Вітаю");
    }

    @Test
    void a_revoked_token_stops_the_queue_until_a_new_one_is_there() {
        companies.sandbox().telegram().bots().revoke(kvitka.bot());
        var message = kvitka.answer(id, "Вітаю").path("id").asLong();
        eventually(() -> assertThat(kvitka.channelNow().path("state").asText()).isEqualTo("broken"));
        assertThat(kvitka.channelNow().at("/problem/code").asText()).isEqualTo("token-refused");
        assertThat(kvitka.thread(id).at("/reach/reason").asText()).isEqualTo("channel-broken");
        kvitka.answer(id, "Ви ще тут?");
        assertThat(kvitka.channelNow().path("waiting").asInt()).isEqualTo(2);

        kvitka.owner()
                .put(
                        "projects/{p}/channels/" + kvitka.channel() + "/credentials",
                        Map.of("credentials", Map.of("token", kvitka.bot().token())))
                .good();

        kvitka.awaitState(id, message, "sent");
        eventually(() -> assertThat(Company.received(phone)).containsExactly("Вітаю", "Ви ще тут?"));
        assertThat(kvitka.channelNow().path("state").asText()).isEqualTo("active");
    }

    @Test
    void a_paused_channel_keeps_what_waits() {
        kvitka.owner()
                .post("projects/{p}/channels/" + kvitka.channel() + "/pause")
                .good();
        var message = kvitka.answer(id, "Вітаю").path("id").asLong();
        outgoing.round();
        assertThat(phone.received()).isEmpty();

        kvitka.owner()
                .post("projects/{p}/channels/" + kvitka.channel() + "/resume")
                .good();

        kvitka.awaitState(id, message, "sent");
    }

    @Test
    void only_what_failed_is_sent_again() {
        var message = kvitka.answer(id, "Вітаю").path("id").asLong();
        kvitka.awaitState(id, message, "sent");

        assertThat(kvitka.owner().post(retryPath(message)).code()).isEqualTo("not-failed");
    }

    @Test
    void writing_to_a_client_of_the_log_begins_a_conversation() {
        kvitka.close(id);
        var client = kvitka.thread(id).at("/client/id").asLong();
        clock.advance(Duration.ofHours(2));
        eventually(() -> assertThat(kvitka.conversations()).isEmpty());

        var written = kvitka.owner()
                .post("projects/{p}/clients/" + client + "/messages", Company.message("Ваза вже є"))
                .good();

        eventually(() -> assertThat(Company.received(phone)).containsExactly("Ваза вже є"));
        var next = written.body().path("conversationId").asLong();
        assertThat(next).isNotEqualTo(id);
        assertThat(kvitka.conversation(next).at("/manager/id").asLong())
                .isEqualTo(kvitka.owner().id());
    }

    @Test
    void what_cannot_be_sent_is_refused_by_name() {
        assertThat(post(Map.of("text", "без ключа")).field()).isEqualTo("clientKey");
        assertThat(post(Company.message("  ")).field()).isEqualTo("text");
        assertThat(post(Company.message("ї".repeat(20_001))).field()).isEqualTo("text");
        assertThat(post(Company.message("", 999_999L)).field()).isEqualTo("files");
        assertThat(post(Map.of("clientKey", "no-uuid", "text", "x")).status()).isBetween(400, 422);
    }

    /// Written, being sent, and queued again: the third version of the message.
    private boolean backInTheQueue(long message) {
        return kvitka.messages(id).stream()
                .filter(one -> one.path("id").asLong() == message)
                .anyMatch(one -> one.path("revision").asLong() >= 3
                        && one.path("state").asText().equals("queued"));
    }

    private Answer post(Map<String, ?> message) {
        return kvitka.owner().post("projects/{p}/conversations/" + id + "/messages", message);
    }

    private void retry(long message) {
        kvitka.owner().post(retryPath(message)).good();
    }

    private String retryPath(long message) {
        return "projects/{p}/conversations/" + id + "/messages/" + message + "/retry";
    }

    private long upload(String name, byte[] bytes) {
        var owner = kvitka.owner();
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        JsonNode file = owner.send(owner.request("projects/{p}/files?name=" + encoded)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(bytes)))
                .good()
                .body();
        return file.path("id").asLong();
    }

    private static FaultRule next(Fault fault) {
        return FaultRule.next(1, "sendMessage", fault);
    }
}
