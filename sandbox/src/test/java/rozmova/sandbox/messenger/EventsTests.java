package rozmova.sandbox.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.net.Json;

class EventsTests extends MessengerWorld {

    private static final byte[] BYTES = "вміст".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void listen() throws Exception {
        subscribe();
        var button = Json.object();
        button.putObject("get_started").put("payload", "GET_STARTED");
        client.post("me/messenger_profile", button);
    }

    @Test
    void text_arrives_with_who_when_and_its_id() throws Exception {
        var sent = iryna.write("Добрий день!");

        var item = probe.awaitItem(1);
        assertThat(item.at("/sender/id").asText()).isEqualTo(iryna.psid());
        assertThat(item.at("/recipient/id").asText()).isEqualTo(page.id());
        assertThat(item.path("timestamp").asLong()).isEqualTo(clock.millis());
        assertThat(item.at("/message/mid").asText()).isEqualTo(sent.mid());
    }

    @Test
    void get_started_carries_the_ref_of_the_link() throws Exception {
        iryna.arrive("tok_1");
        iryna.getStarted("tok_1");

        var postback = probe.awaitItem(1).path("postback");
        assertThat(postback.path("payload").asText()).isEqualTo("GET_STARTED");
        assertThat(postback.at("/referral/ref").asText()).isEqualTo("tok_1");
        assertThat(postback.at("/referral/source").asText()).isEqualTo("SHORTLINK");
    }

    @Test
    void link_into_a_known_thread_is_a_referral() throws Exception {
        iryna.write("привіт");
        page.settings().european(true);
        iryna.arrive("tok_2");

        var referral = probe.awaitItem(2).path("referral");
        assertThat(referral.path("ref").asText()).isEqualTo("tok_2");
        assertThat(referral.has("source")).isFalse();
    }

    @Test
    void several_photos_are_one_message() throws Exception {
        iryna.media().image(BYTES, BYTES);

        JsonNode attachments = probe.awaitItem(1).at("/message/attachments");
        assertThat(attachments).hasSize(2);
        var file = GraphClient.download(attachments.at("/1/payload/url").asText());
        assertThat(file.body()).isEqualTo(BYTES);
        assertThat(file.headers().firstValue("Content-Type")).contains("image/jpeg");
    }

    @Test
    void link_to_a_file_dies_but_the_message_gives_a_new_one() throws Exception {
        var sent = iryna.media().file("договір.pdf", "application/pdf", BYTES);
        String url = probe.awaitItem(1).at("/message/attachments/0/payload/url").asText();
        pass(Duration.ofDays(3));

        assertThat(GraphClient.download(url).statusCode()).isEqualTo(403);
        var again = client.get(sent.mid() + "?fields=attachments").body().at("/attachments/data/0");
        assertThat(again.path("name").asText()).isEqualTo("договір.pdf");
        assertThat(GraphClient.download(again.path("file_url").asText()).body()).isEqualTo(BYTES);
    }

    @Test
    void sticker_comes_in_either_form_or_both() throws Exception {
        iryna.media().sticker(369239263222822L, BYTES);
        iryna.media().oldSticker(369239263222822L, BYTES);
        iryna.media().doubleSticker(369239263222822L, BYTES);

        var hits = probe.await(3);
        assertThat(hits.get(0).item().at("/message/attachments/0/type").asText())
                .isEqualTo("sticker");
        assertThat(hits.get(1).item().at("/message/attachments/0/type").asText())
                .isEqualTo("image");
        assertThat(hits.get(2).item().at("/message/attachments")).hasSize(2);
    }

    @Test
    void place_and_link_come_as_they_are() throws Exception {
        iryna.media().location(50.45, 30.52);
        iryna.media().bareFallback("Кав'ярня", "fb-messenger://share/1");

        var hits = probe.await(2);
        assertThat(hits.get(0)
                        .item()
                        .at("/message/attachments/0/payload/coordinates/lat")
                        .asDouble())
                .isEqualTo(50.45);
        assertThat(hits.get(1).item().at("/message/attachments/0").has("payload"))
                .isFalse();
    }

    @Test
    void edit_and_reaction_name_the_message() throws Exception {
        var asked = iryna.write("Чи є синя ваза?");
        iryna.edit(asked.mid(), "Чи є зелена ваза?");
        iryna.react(asked.mid(), "❤");

        var hits = probe.await(3);
        assertThat(hits.get(1).item().at("/message_edit/num_edit").asInt()).isEqualTo(1);
        assertThat(hits.get(2).item().at("/reaction/reaction").asText()).isEqualTo("love");
        assertThat(hits.get(2).item().at("/reaction/mid").asText()).isEqualTo(asked.mid());
    }

    @Test
    void own_message_comes_back_as_an_echo_with_its_metadata() throws Exception {
        iryna.write("питання");
        var message = Json.object();
        message.putObject("message").put("text", "відповідь").put("metadata", "m:123");
        String mid =
                client.say(iryna.psid(), "", message).body().path("message_id").asText();

        var item = probe.awaitItem(2);
        assertThat(item.at("/sender/id").asText()).isEqualTo(page.id());
        assertThat(item.at("/message/is_echo").asBoolean()).isTrue();
        assertThat(item.at("/message/app_id").asText()).isEqualTo(page.app().id());
        assertThat(item.at("/message/metadata").asText()).isEqualTo("m:123");
        assertThat(item.at("/message/mid").asText()).isEqualTo(mid);
    }

    @Test
    void echo_can_come_before_the_answer() throws Exception {
        iryna.write("питання");
        page.settings().echoFirst(true);
        client.say(iryna.psid(), "відповідь");

        assertThat(probe.count()).isEqualTo(2);
    }

    @Test
    void inbox_of_facebook_is_heard_as_an_echo_too() throws Exception {
        iryna.write("питання");
        page.writeFromInbox(iryna.psid(), "з телефону власниці");

        assertThat(probe.awaitItem(2).at("/message/app_id").asText()).isEqualTo(Page.INBOX_APP);
        assertThat(iryna.received()).hasSize(1);
    }

    @Test
    void receipts_are_watermarks() throws Exception {
        iryna.write("питання");
        String mid =
                client.say(iryna.psid(), "відповідь").body().path("message_id").asText();
        iryna.receive();
        iryna.receiveSilently();
        iryna.read();

        var hits = probe.await(5);
        assertThat(hits.get(2).item().at("/delivery/mids/0").asText()).isEqualTo(mid);
        assertThat(hits.get(3).item().path("delivery").has("mids")).isFalse();
        assertThat(hits.get(4).item().at("/read/watermark").asLong()).isEqualTo(clock.millis());
    }

    @Test
    void thread_of_another_app_is_only_overheard() throws Exception {
        iryna.write("питання");
        iryna.events().passThreadTo("263902037430900");
        iryna.write("далі");

        var hits = probe.await(3);
        assertThat(hits.get(1).item().has("pass_thread_control")).isTrue();
        assertThat(hits.get(2).body().at("/entry/0/standby/0/message/text").asText())
                .isEqualTo("далі");
    }

    @Test
    void rarer_events_have_their_places() throws Exception {
        iryna.events().optIn("footer");
        iryna.events().optInByCheckbox("cart", "ref-1");
        iryna.events().enforcePolicy("block", "spam");
        iryna.events().comment("Гарно!");
        iryna.events().unsupported();
        iryna.events().writeFromAd("Звідки це?", "ad_1", "6001");

        var hits = probe.await(6).stream().map(CallbackProbe.Hit::raw).sorted().toList();
        assertThat(String.join("\n", hits))
                .contains("\"optin\":{\"ref\":\"footer\"}")
                .contains("\"user_ref\":\"ref-1\"")
                .contains("\"action\":\"block\"")
                .contains("\"changes\":[{\"field\":\"feed\"")
                .contains("\"source\":\"ADS\"");
    }

    @Test
    void quick_reply_and_button_say_what_was_tapped() throws Exception {
        iryna.write("Що є?");
        var message = Json.object();
        var body = message.putObject("message").put("text", "Оберіть");
        body.putArray("quick_replies")
                .addObject()
                .put("content_type", "text")
                .put("title", "Вази")
                .put("payload", "VASES");
        client.say(iryna.psid(), "", message);
        iryna.press(iryna.awaitText("Оберіть").mid(), "VASES");

        var item = probe.awaitItem(3);
        assertThat(item.at("/message/text").asText()).isEqualTo("Вази");
        assertThat(item.at("/message/quick_reply/payload").asText()).isEqualTo("VASES");
    }
}
