package rozmova.sandbox.viber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.viber.chat.Condition;

class RefusalsTests extends ViberWorld {

    @BeforeEach
    void iryna_has_written() throws Exception {
        listen();
        iryna.write("Добрий день");
    }

    @Test
    void token_may_stand_in_the_body() throws Exception {
        ObjectNode body = Json.object().put("auth_token", account.token());

        assertThat(client.bare("get_account_info", body).status()).isZero();
    }

    @Test
    void missing_and_wrong_tokens_are_told_apart() throws Exception {
        var stranger = new AccountClient(sandbox.viberApi(), "0000000000000000-0000000000000000-0000000000000000");

        assertThat(client.bare("get_account_info", Json.object()).message()).isEqualTo("missing_auth_token");
        var refused = stranger.call("get_account_info");
        assertThat(refused.http()).isEqualTo(200);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.message()).isEqualTo("invalidAuthToken");
    }

    @Test
    void revoked_token_is_worth_nothing() throws Exception {
        String fresh = sandbox.viber().accounts().revoke(account);

        assertThat(client.call("get_account_info").status()).isEqualTo(2);
        assertThat(new AccountClient(sandbox.viberApi(), fresh)
                        .call("get_account_info")
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"BLOCKED, 7", "DELETED, 8", "SUSPENDED, 9", "NOT_AUTHORIZED, 15"})
    void account_in_trouble_may_do_nothing(Condition condition, int status) throws Exception {
        account.become(condition);

        assertThat(client.call("get_account_info").status()).isEqualTo(status);
        assertThat(client.send(text("Вітаю")).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"FREE_MESSAGES_EXCEEDED, 23", "NO_BALANCE, 24"})
    void account_without_money_may_not_send(Condition condition, int status) throws Exception {
        account.become(condition);

        assertThat(client.call("get_account_info").status()).isZero();
        assertThat(client.send(text("Вітаю")).status()).isEqualTo(status);
    }

    @Test
    void account_without_webhook_may_not_send() throws Exception {
        client.call("set_webhook", Json.object().put("url", ""));

        assertThat(client.send(text("Вітаю")).status()).isEqualTo(10);
    }

    @Test
    void ordered_refusal_is_a_status_or_one_of_http() throws Exception {
        account.faults().add(FaultRule.next(1, "send_message", new Fault.TooMany(1)));
        account.faults().add(FaultRule.next(1, "send_message", new Fault.Refusal(11, "receiverNoSuitableDevice")));
        account.faults().add(FaultRule.next(1, "send_message", new Fault.Refusal(502, "Bad Gateway")));

        List<Integer> statuses = new ArrayList<>();
        List<Integer> https = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var answer = client.send(text("Вітаю"));
            statuses.add(answer.status());
            https.add(answer.http());
        }

        assertThat(statuses).containsExactly(12, 11, -1, 0);
        assertThat(https).containsExactly(200, 200, 502, 200);
    }

    @Test
    void connection_breaks_although_the_message_was_sent() throws Exception {
        account.faults().add(FaultRule.next(1, "send_message", new Fault.Cut(true)));

        assertThatThrownBy(() -> client.send(text("Вітаю"))).isInstanceOf(IOException.class);
        iryna.awaitText("Вітаю");
    }

    @Test
    void fault_can_concern_one_person() throws Exception {
        var maksym = sandbox.viber().phone("Максим", "").open(account);
        maksym.write("Вітаю");
        account.faults()
                .add(FaultRule.next(1, new Fault.Refusal(11, "receiverNoSuitableDevice"))
                        .onlyFor(maksym.userId()));

        assertThat(client.send(text("Вітаю")).status()).isZero();
        assertThat(client.send(text("Вітаю").put("receiver", maksym.userId())).status())
                .isEqualTo(11);
    }

    @Test
    void details_of_a_person_are_told_twice() throws Exception {
        ObjectNode question = Json.object().put("id", iryna.userId());

        assertThat(client.call("get_user_details", question)
                        .body()
                        .at("/user/name")
                        .asText())
                .isEqualTo("Ірина Мельник");
        assertThat(client.call("get_user_details", question).status()).isZero();
        assertThat(client.call("get_user_details", question).status()).isEqualTo(12);
    }

    @Test
    void presence_is_told_of_subscribers() throws Exception {
        ObjectNode question = Json.object();
        question.putArray("ids").add(iryna.userId()).add("nobody==");

        var users = client.call("get_online", question).body().path("users");

        assertThat(users).extracting(user -> user.path("online_status").asInt()).containsExactly(0, 4);
    }
}
