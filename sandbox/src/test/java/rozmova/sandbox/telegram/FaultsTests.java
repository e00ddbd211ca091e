package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.net.Json;

class FaultsTests extends TelegramWorld {

    @BeforeEach
    void iryna_is_there() {
        iryna.start();
    }

    @Test
    void too_many_requests_tells_when_to_come_again() throws Exception {
        bot.faults().add(FaultRule.next(1, "sendMessage", new Fault.TooMany(7)));

        var answer = client.sendMessage(chatId(), "Вітаю");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.retryAfter()).isEqualTo("7");
        assertThat(answer.body().at("/parameters/retry_after").asInt()).isEqualTo(7);
        assertThat(answer.description()).isEqualTo("Too Many Requests: retry after 7");
    }

    @Test
    void fault_is_used_up() throws Exception {
        bot.faults().add(FaultRule.next(2, "sendMessage", new Fault.Refusal(502, "Bad Gateway")));

        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            statuses.add(client.sendMessage(chatId(), "Вітаю").status());
        }

        assertThat(statuses).containsExactly(502, 502, 200);
        assertThat(iryna.received()).hasSize(1);
    }

    @Test
    void other_methods_are_left_alone() throws Exception {
        bot.faults().add(FaultRule.next(1, "sendMessage", new Fault.Refusal(500, "Internal Server Error")));

        assertThat(client.call("getMe").status()).isEqualTo(200);
    }

    @Test
    void fault_can_concern_one_chat() throws Exception {
        var maksym = sandbox.telegram().phone("Максим", "");
        maksym.open(bot).start();
        bot.faults()
                .add(FaultRule.next(1, new Fault.Refusal(500, "Internal Server Error"))
                        .onlyFor("" + maksym.person().id()));

        assertThat(client.sendMessage(chatId(), "Вітаю").status()).isEqualTo(200);
        assertThat(client.sendMessage(maksym.person().id(), "Вітаю").status()).isEqualTo(500);
    }

    @Test
    void connection_breaks_before_anything_is_done() {
        bot.faults().add(FaultRule.next(1, "sendMessage", new Fault.Cut(false)));

        assertThatThrownBy(() -> client.sendMessage(chatId(), "Вітаю")).isInstanceOf(IOException.class);
        assertThat(iryna.received()).isEmpty();
    }

    @Test
    void connection_breaks_although_the_message_was_sent() {
        bot.faults().add(FaultRule.next(1, "sendMessage", new Fault.Cut(true)));

        assertThatThrownBy(() -> client.sendMessage(chatId(), "Вітаю")).isInstanceOf(IOException.class);
        assertThat(iryna.received()).hasSize(1);
    }

    @Test
    void no_answer_comes_until_the_caller_gives_up() {
        bot.faults().add(FaultRule.next(1, "getMe", new Fault.Hang(false)));
        URI address = URI.create(sandbox.telegramApi() + "/bot" + bot.token() + "/getMe");
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofMillis(150)).build();

        try (HttpClient impatient = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> impatient.send(request, HttpResponse.BodyHandlers.discarding()))
                    .isInstanceOf(HttpTimeoutException.class);
        }
    }

    @Test
    void slow_answer_comes() throws Exception {
        bot.faults().add(FaultRule.next(1, "getMe", new Fault.Slow(Duration.ofMillis(60))));
        long before = System.nanoTime();

        assertThat(client.call("getMe").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }

    @Test
    void share_of_calls_fails_the_same_way_for_the_same_seed() throws Exception {
        List<List<Integer>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            bot.faults().clear();
            bot.faults().seed(42);
            bot.faults().add(FaultRule.share(0.5, new Fault.Refusal(500, "Internal Server Error")));
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                statuses.add(client.call("getMe").status());
            }
            runs.add(statuses);
        }

        assertThat(runs.get(0)).isEqualTo(runs.get(1)).contains(200, 500);
    }

    @Test
    void revoked_token_is_worth_nothing() throws Exception {
        String fresh = sandbox.telegram().bots().revoke(bot);

        assertThat(client.call("getMe").status()).isEqualTo(401);
        assertThat(client.call("getMe").description()).isEqualTo("Unauthorized");
        assertThat(new BotClient(sandbox.telegramApi(), fresh).call("getMe").status())
                .isEqualTo(200);
    }

    @Test
    void malformed_token_is_not_found() throws Exception {
        assertThat(new BotClient(sandbox.telegramApi(), "nonsense")
                        .call("getMe")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void unknown_method_is_not_found() throws Exception {
        assertThat(client.call("sendTelepathy").status()).isEqualTo(404);
    }

    @Test
    void blocked_bot_is_refused() throws Exception {
        iryna.block();

        var answer = client.sendMessage(chatId(), "Вітаю");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.description()).isEqualTo("Forbidden: bot was blocked by the user");
    }

    @Test
    void deleted_account_is_refused() throws Exception {
        phone.deleteAccount();

        assertThat(client.sendMessage(chatId(), "Вітаю").description()).isEqualTo("Forbidden: user is deactivated");
    }

    @Test
    void bot_cannot_write_first() throws Exception {
        long stranger = sandbox.telegram().phone("Олег", "").person().id();

        assertThat(client.sendMessage(stranger, "Вітаю").description())
                .isEqualTo("Forbidden: bot can't initiate conversation with a user");
    }

    @Test
    void unknown_chat_is_not_found() throws Exception {
        assertThat(client.sendMessage(12345, "Вітаю").description()).isEqualTo("Bad Request: chat not found");
    }

    @Test
    void markup_modes_are_refused_like_bad_markup() throws Exception {
        ObjectNode html =
                Json.object().put("chat_id", chatId()).put("text", "<b>x").put("parse_mode", "HTML");

        assertThat(client.call("sendMessage", html).description()).startsWith("Bad Request: can't parse entities");
    }
}
