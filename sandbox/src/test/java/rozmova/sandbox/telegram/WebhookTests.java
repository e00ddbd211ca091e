package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.sandbox.net.Json;

class WebhookTests extends TelegramWorld {

    private final WebhookProbe probe;

    WebhookTests() throws Exception {
        probe = new WebhookProbe();
    }

    @AfterEach
    void stopProbe() {
        probe.close();
    }

    @Test
    void update_arrives_with_the_secret() throws Exception {
        setWebhook();

        iryna.start("tok_1");

        var hit = probe.await(1).getFirst();
        assertThat(hit.text()).isEqualTo("/start tok_1");
        assertThat(hit.secret()).isEqualTo("s3cret");
    }

    @Test
    void what_waited_comes_first() throws Exception {
        iryna.start();
        iryna.write("перше");

        setWebhook();

        assertThat(probe.await(2)).extracting(WebhookProbe.Hit::text).containsExactly("/start", "перше");
    }

    @Test
    void refused_update_holds_back_its_chat_until_it_is_taken() throws Exception {
        probe.answer(hit -> failures(hit) < 4 ? 500 : 200);
        setWebhook();

        iryna.start();
        iryna.write("друге");

        List<WebhookProbe.Hit> hits = probe.await(8);
        assertThat(hits.subList(0, 4)).extracting(WebhookProbe.Hit::text).containsOnly("/start");
        assertThat(hits.subList(4, 8)).extracting(WebhookProbe.Hit::text).containsOnly("друге");
    }

    @Test
    void other_chats_go_on_meanwhile() throws Exception {
        var maksym = sandbox.telegram().phone("Максим", "").open(bot);
        probe.answer(hit -> hit.text().equals("/start stuck") ? 500 : 200);
        setWebhook();

        iryna.start("stuck");
        maksym.start("free");
        maksym.write("далі");

        Set<String> seen = ConcurrentHashMap.newKeySet();
        for (int count = 1; !seen.contains("далі"); count++) {
            probe.await(count).forEach(hit -> seen.add(hit.text()));
        }
        assertThat(bot.updates().waiting().getFirst().json().at("/message/text").asText())
                .isEqualTo("/start stuck");
    }

    @Test
    void failures_stand_in_the_webhook_info() throws Exception {
        probe.answer(hit -> 401);
        setWebhook();

        iryna.start();
        probe.await(2);

        var info = client.call("getWebhookInfo").result();
        assertThat(info.path("pending_update_count").asInt()).isEqualTo(1);
        assertThat(info.path("last_error_message").asText()).isEqualTo("Wrong response from the webhook: 401");
        assertThat(info.path("url").asText()).isEqualTo(probe.url());
    }

    @Test
    void same_webhook_again_changes_nothing() throws Exception {
        setWebhook();

        assertThat(setWebhook().body().path("description").asText()).isEqualTo("Webhook is already set");
    }

    @Test
    void deleted_webhook_leaves_updates_for_a_poll() throws Exception {
        probe.answer(hit -> 500);
        setWebhook();
        iryna.start();
        probe.await(1);

        client.call("deleteWebhook");

        assertThat(client.call("getUpdates").result()).hasSize(1);
    }

    @Test
    void pending_updates_can_be_dropped() throws Exception {
        iryna.start();

        client.call("deleteWebhook", Json.object().put("drop_pending_updates", true));

        assertThat(client.call("getUpdates").result()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://kvitka.example/hook | ok | bad webhook: An HTTPS URL must be provided for webhook",
                "https://kvitka.example:8080/hook | ok | bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
                "not a url | ok | invalid webhook URL specified",
                "https://kvitka.example/hook | with space | secret token contains unallowed characters",
            })
    void bad_webhooks_are_refused(String url, String secret, String reason) throws Exception {
        var answer = client.call("setWebhook", Json.object().put("url", url).put("secret_token", secret));

        assertThat(answer.description()).isEqualTo("Bad Request: " + reason);
    }

    @Test
    void update_can_come_twice() throws Exception {
        setWebhook();
        bot.updates().mischief().deliverTwice(1);

        iryna.start();

        List<WebhookProbe.Hit> hits = probe.await(2);
        assertThat(hits.get(0).raw()).isEqualTo(hits.get(1).raw());
    }

    @Test
    void updates_can_come_in_reverse() throws Exception {
        setWebhook();
        bot.updates().mischief().reverse(3);

        iryna.start();
        iryna.write("перше");
        iryna.write("друге");

        assertThat(probe.await(3)).extracting(WebhookProbe.Hit::text).containsExactly("друге", "перше", "/start");
    }

    @Test
    void secret_can_be_wrong_for_once() throws Exception {
        probe.answer(hit -> hit.secret().equals("s3cret") ? 200 : 401);
        setWebhook();
        bot.updates().mischief().alterHeader(1, "X-Telegram-Bot-Api-Secret-Token", "wrong");

        iryna.start();

        assertThat(probe.await(2)).extracting(WebhookProbe.Hit::secret).containsExactly("wrong", "s3cret");
    }

    @Test
    void raw_bytes_can_be_delivered() throws Exception {
        setWebhook();

        var attempt = bot.updates().deliverRaw("{broken".getBytes(StandardCharsets.UTF_8));

        assertThat(attempt.status()).isEqualTo(200);
        assertThat(probe.await(1).getFirst().raw()).isEqualTo("{broken");
    }

    @Test
    void former_update_can_be_delivered_again() throws Exception {
        setWebhook();
        iryna.start();
        probe.await(1);

        bot.updates().redeliver(bot.updates().all().getFirst().id());

        assertThat(probe.await(2))
                .extracting(WebhookProbe.Hit::raw)
                .hasSize(2)
                .containsOnly(probe.await(1).getFirst().raw());
    }

    @Test
    void late_update_comes_nevertheless() throws Exception {
        setWebhook();
        bot.updates().mischief().delay(1, Duration.ofMillis(20));

        iryna.start();

        assertThat(probe.await(1)).hasSize(1);
    }

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    private int failures(WebhookProbe.Hit hit) {
        return seen.merge(hit.text(), 1, Integer::sum);
    }

    private BotClient.Answer setWebhook() throws Exception {
        return client.call("setWebhook", Json.object().put("url", probe.url()).put("secret_token", "s3cret"));
    }
}
