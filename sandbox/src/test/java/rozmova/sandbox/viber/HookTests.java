package rozmova.sandbox.viber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.sandbox.net.Attempt;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Signature;

class HookTests extends ViberWorld {

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @Test
    void signature_is_the_documented_one() {
        String token = "44dafb7e0f40021e-61a47a1e6778d187-f2c5a676a07050b3";
        String body = "{\"event\":\"webhook\",\"timestamp\":4977069964384421269,\"message_token\":1478683725125}";

        assertThat(Signature.of(body.getBytes(StandardCharsets.UTF_8), token))
                .isEqualTo("d21b343448c8aee33b8e93768ef6ceb64a6ba6163099973a2b8bd028fea510ef");
    }

    @Test
    void webhook_is_asked_before_the_call_is_answered() throws Exception {
        var answer = client.call("set_webhook", Json.object().put("url", probe.url()));

        assertThat(answer.status()).isZero();
        assertThat(probe.kinds()).containsExactly("webhook");
        JsonNode event = probe.await("webhook").event();
        assertThat(event.path("timestamp").asText()).matches("\\d{19}");
        assertThat(event.path("message_token").asText()).matches("\\d{13}");
    }

    @Test
    void webhook_may_call_while_it_is_asked() throws Exception {
        probe.answer(hit -> {
            assertThat(accountName()).isEqualTo("Kvitka");
            return WebhookProbe.Answer.OK;
        });

        assertThat(client.call("set_webhook", Json.object().put("url", probe.url()))
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 404, 500})
    void webhook_that_does_not_answer_200_is_no_webhook(int status) throws Exception {
        probe.answer(hit -> new WebhookProbe.Answer(status, ""));

        var answer = client.call("set_webhook", Json.object().put("url", probe.url()));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.message()).isEqualTo("invalidUrl");
        assertThat(account.events().hook()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "http://shop.example/hook", "https://"})
    void other_addresses_are_refused(String url) throws Exception {
        assertThat(client.call("set_webhook", Json.object().put("url", url)).status())
                .isEqualTo(1);
    }

    @Test
    void every_event_carries_its_signature_twice() throws Exception {
        listen();

        iryna.write("Ваза 🏺");

        var hit = probe.await("message");
        assertThat(hit.signature()).isEqualTo(Signature.of(hit.raw(), account.token()));
        assertThat(hit.query()).isEqualTo("sig=" + hit.signature());
    }

    @Test
    void only_chosen_events_come_beside_the_mandatory_ones() throws Exception {
        var settings = Json.object();
        settings.putArray("event_types").add("seen");
        listen(settings);

        iryna.arrive("tok_1");
        iryna.subscribe();
        client.send(text("Вітаю"));
        iryna.awaitText("Вітаю");
        iryna.see();

        probe.await("seen");
        assertThat(probe.kinds()).containsExactlyInAnyOrder("webhook", "subscribed", "seen");
    }

    @Test
    void refused_event_comes_again_with_the_same_token() throws Exception {
        listen();
        probe.answer(hit -> new WebhookProbe.Answer(failures(hit) < 2 ? 500 : 200, ""));

        iryna.write("раз");

        List<WebhookProbe.Hit> hits = probe.await("message", 2);
        assertThat(hits.get(0).raw()).isEqualTo(hits.get(1).raw());
    }

    @Test
    void refused_event_does_not_hold_back_the_next() throws Exception {
        listen();
        probe.answer(hit -> new WebhookProbe.Answer(hit.text().equals("раз") ? 500 : 200, ""));

        iryna.write("раз");
        iryna.write("два");

        probe.await(hit -> hit.text().equals("два"), 1);
        assertThat(account.events().waiting())
                .extracting(event -> event.json().at("/message/text").asText())
                .contains("раз");
    }

    @Test
    void slow_answer_makes_a_duplicate() throws Exception {
        listen();
        CountDownLatch answered = new CountDownLatch(1);
        probe.answerSlowly(hit -> failures(hit) == 1, answered);

        iryna.write("раз");

        List<WebhookProbe.Hit> hits = probe.await("message", 2);
        answered.countDown();
        assertThat(hits.get(0).raw()).isEqualTo(hits.get(1).raw());
    }

    @Test
    void mischief_delivers_twice_in_reverse_and_late() throws Exception {
        listen();
        account.events().mischief().reverse(2);
        account.events().mischief().deliverTwice(1);
        account.events().mischief().delay(1, Duration.ofMillis(20));

        iryna.write("раз");
        iryna.write("два");

        assertThat(probe.await("message", 3)).extracting(WebhookProbe.Hit::text).containsExactly("два", "два", "раз");
    }

    @Test
    void wrong_signature_is_wrong_in_both_places() throws Exception {
        listen();
        account.events().mischief().alterHeader(1, Signature.HEADER, "beef");

        iryna.write("раз");

        var hit = probe.await("message");
        assertThat(hit.signature()).isEqualTo("beef");
        assertThat(hit.query()).isEqualTo("sig=beef");
    }

    @Test
    void missing_signature_is_missing_in_both_places() throws Exception {
        listen();
        account.events().mischief().alterHeader(1, Signature.HEADER, null);

        iryna.write("раз");

        var hit = probe.await("message");
        assertThat(hit.signature()).isEmpty();
        assertThat(hit.query()).isEmpty();
    }

    @Test
    void anything_can_be_posted_and_events_again() throws Exception {
        listen();
        iryna.write("раз");
        probe.await("message");

        Attempt again = account.events().redeliver(1);
        account.events().deliverRaw("{\"event\":\"raw\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(again.accepted()).isTrue();
        probe.await("message", 2);
        probe.await("raw");
    }

    @Test
    void removed_webhook_hears_nothing() throws Exception {
        listen();
        client.call("set_webhook", Json.object().put("url", ""));

        iryna.arrive("tok_1");

        assertThat(account.events().all()).isEmpty();
        assertThatThrownBy(() -> account.events().redeliver(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void account_tells_of_its_webhook() throws Exception {
        listen();
        iryna.write("раз");

        JsonNode info = client.call("get_account_info").body();

        assertThat(info.path("uri").asText()).isEqualTo("kvitka");
        assertThat(info.path("webhook").asText()).isEqualTo(probe.url());
        assertThat(info.path("event_types")).hasSize(7);
        assertThat(info.path("subscribers_count").asInt()).isOne();
    }

    private String accountName() {
        try {
            return client.call("get_account_info").body().path("name").asText();
        } catch (Exception unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private int failures(WebhookProbe.Hit hit) {
        return seen.merge(hit.text(), 1, Integer::sum);
    }
}
