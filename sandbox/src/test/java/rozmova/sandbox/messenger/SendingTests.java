package rozmova.sandbox.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.sandbox.messenger.chat.PageSettings;
import rozmova.sandbox.messenger.chat.Standing;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.net.Json;

class SendingTests extends MessengerWorld {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @BeforeEach
    void write() {
        iryna.write("Добрий день!");
    }

    @Test
    void text_reaches_the_phone() throws Exception {
        var answer = client.say(iryna.psid(), "Вітаю!");

        assertThat(answer.body().path("recipient_id").asText()).isEqualTo(iryna.psid());
        assertThat(iryna.awaitText("Вітаю!").mid())
                .isEqualTo(answer.body().path("message_id").asText());
        assertThat(answer.headers().firstValue("X-Page-Usage")).isPresent();
    }

    @Test
    void answer_quotes_a_message() throws Exception {
        var reply = Json.object();
        String asked = iryna.messages().getFirst().mid();
        reply.putObject("reply_to").put("mid", asked);
        client.say(iryna.psid(), "Так", reply);

        assertThat(iryna.awaitText("Так").replyTo()).isEqualTo(asked);
    }

    @Test
    void window_closes_after_a_day_and_for_people_after_a_week() throws Exception {
        var tagged = Json.object().put("messaging_type", "MESSAGE_TAG").put("tag", "HUMAN_AGENT");

        pass(Duration.ofHours(25));
        assertThat(client.say(iryna.psid(), "пізно").error()).isEqualTo("10/2018278");
        assertThat(client.say(iryna.psid(), "ще ні", tagged).error()).isEqualTo("ok");
        pass(Duration.ofDays(7));
        assertThat(client.say(iryna.psid(), "пізно", tagged).error()).isEqualTo("10/2018278");
        iryna.react(iryna.messages().getFirst().mid(), "👍");
        assertThat(client.say(iryna.psid(), "знову можна").error()).isEqualTo("ok");
    }

    @Test
    void removed_tags_are_refused() throws Exception {
        var tagged = Json.object().put("messaging_type", "MESSAGE_TAG").put("tag", "ACCOUNT_UPDATE");

        assertThat(client.say(iryna.psid(), "оновлення", tagged).error()).isEqualTo("100/0");
    }

    @ParameterizedTest
    @CsvSource({"BLOCKED, 551/1545041", "DEACTIVATED, 200/1545041", "UNREACHABLE, 10/2018108"})
    void person_who_cannot_be_written_to(Standing standing, String error) throws Exception {
        iryna.become(standing);

        assertThat(client.say(iryna.psid(), "агов").error()).isEqualTo(error);
    }

    @Test
    void psid_of_another_page_means_nothing_here() throws Exception {
        var elsewhere = phone.open(sandbox.messenger().createPage("Second", "second.shop"));
        elsewhere.write("привіт");

        assertThat(elsewhere.psid()).isNotEqualTo(iryna.psid());
        assertThat(client.say(elsewhere.psid(), "агов").error()).isEqualTo("100/2018001");
    }

    @Test
    void text_has_a_limit() throws Exception {
        assertThat(client.say(iryna.psid(), "я".repeat(2000)).error()).isEqualTo("ok");
        assertThat(client.say(iryna.psid(), "я".repeat(2001)).error()).isEqualTo("100/0");
    }

    @Test
    void file_is_sent_with_the_call() throws Exception {
        Map<String, String> fields = Map.of(
                "recipient",
                GraphClient.to(iryna.psid()).path("recipient").toString(),
                "message",
                "{\"attachment\":{\"type\":\"image\",\"payload\":{\"is_reusable\":true}}}");
        var answer = client.upload("me/messages", fields, "vase.png", "image/png", PNG);

        var received = iryna.awaitReceived(1).getFirst();
        assertThat(iryna.file(received).bytes()).isEqualTo(PNG);
        assertThat(answer.body().path("attachment_id").asText()).isNotEmpty();
    }

    @Test
    void file_is_kept_and_sent_by_its_id() throws Exception {
        Map<String, String> fields = Map.of("message", "{\"attachment\":{\"type\":\"file\",\"payload\":{}}}");
        String id = client.upload("me/message_attachments", fields, "price.pdf", "application/pdf", PNG)
                .body()
                .path("attachment_id")
                .asText();

        assertThat(client.post("me/messages", attachment("file", "attachment_id", id))
                        .error())
                .isEqualTo("ok");
        assertThat(iryna.file(iryna.received().getFirst()).name()).isEqualTo("price.pdf");
        assertThat(client.post("me/messages", attachment("file", "attachment_id", "42"))
                        .error())
                .isEqualTo("100/2018074");
    }

    @Test
    void file_that_cannot_be_fetched_is_refused() throws Exception {
        assertThat(client.post("me/messages", attachment("image", "url", "https://example.org/a.png"))
                        .error())
                .isEqualTo("100/2018008");
    }

    @Test
    void typing_and_seen_show_on_the_phone() throws Exception {
        client.post("me/messages", GraphClient.to(iryna.psid()).put("sender_action", "typing_on"));
        client.post("me/messages", GraphClient.to(iryna.psid()).put("sender_action", "mark_seen"));

        assertThat(iryna.typing()).isTrue();
        assertThat(iryna.marks().pageSaw()).isEqualTo(clock.instant());
        pass(Duration.ofSeconds(21));
        assertThat(iryna.typing()).isFalse();
    }

    @Test
    void names_are_shown_unless_meta_hides_them() throws Exception {
        String path = iryna.psid() + "?fields=first_name,last_name,name,profile_pic";
        var profile = client.get(path).body();

        assertThat(profile.path("name").asText()).isEqualTo("Ірина Мельник");
        assertThat(GraphClient.download(profile.path("profile_pic").asText()).statusCode())
                .isEqualTo(200);
        page.settings().names(PageSettings.Names.REFUSED);
        assertThat(client.get(path).error()).isEqualTo("100/2018218");
        page.settings().names(PageSettings.Names.EMPTY);
        assertThat(client.get(path).body().has("name")).isFalse();
    }

    @Test
    void conversations_tell_what_was_missed() throws Exception {
        client.say(iryna.psid(), "Вітаю!");
        var data = client.get("me/conversations?platform=messenger"
                        + "&fields=participants,updated_time,messages.limit(20)%7Bid,message,from,to,created_time%7D")
                .body()
                .path("data");

        var messages = data.at("/0/messages/data");
        assertThat(messages).hasSize(2);
        assertThat(messages.at("/1/id").asText())
                .isEqualTo(iryna.messages().getFirst().mid());
        assertThat(messages.at("/1/from/id").asText()).isEqualTo(iryna.psid());
        assertThat(data.at("/0/participants/data/0/name").asText()).isEqualTo("Ірина Мельник");
    }

    @Test
    void faults_carry_metas_codes() throws Exception {
        page.faults().add(FaultRule.next(1, "messages", new Fault.TooMany(120)));
        page.faults().add(FaultRule.next(1, "messages", new Fault.Refusal(403, 10, 1893063, "(#10) restricted")));

        var busy = client.say(iryna.psid(), "раз");
        assertThat(busy.error()).isEqualTo("613/0");
        assertThat(busy.headers().firstValue("X-Business-Use-Case-Usage").orElse(""))
                .contains("\"estimated_time_to_regain_access\":2");
        assertThat(client.say(iryna.psid(), "два").error()).isEqualTo("10/1893063");
        assertThat(client.say(iryna.psid(), "три").error()).isEqualTo("ok");
    }

    @Test
    void answer_can_be_lost_although_the_message_was_sent() {
        page.faults().add(FaultRule.next(1, "messages", new Fault.Cut(true)));

        assertThat(catchThrowable(() -> client.say(iryna.psid(), "дійшло"))).isInstanceOf(IOException.class);
        assertThat(iryna.received()).hasSize(1);
    }

    private ObjectNode attachment(String type, String field, String value) {
        ObjectNode body = GraphClient.to(iryna.psid());
        body.putObject("message")
                .putObject("attachment")
                .put("type", type)
                .putObject("payload")
                .put(field, value);
        return body;
    }
}
