package rozmova.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;
import rozmova.testing.Answer;
import rozmova.testing.Companies;
import rozmova.testing.Company;

@QuarkusTest
class ConnectingTest {
    @Inject
    Companies companies;

    private Company kvitka;

    @BeforeEach
    void found() {
        kvitka = companies.found();
    }

    @Test
    void a_connected_bot_is_active_and_delivers() {
        var channel = kvitka.connect().good().body();

        assertThat(channel.path("state").asText()).isEqualTo("active");
        assertThat(channel.path("delivery").asText()).isEqualTo("webhook");
        assertThat(channel.path("name").asText()).isEqualTo("Kvitka Shop");
        assertThat(channel.path("link").asText()).endsWith("/t/" + kvitka.bot().username());
        kvitka.iryna().write("Добрий день");
        kvitka.conversationWith("Добрий день");
        assertThat(kvitka.channelNow().path("lastEventAt").isNull()).isFalse();
    }

    @Test
    void a_token_of_another_form_is_told_at_its_field() {
        var answer = connect("kvitka_bot");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("token-malformed");
        assertThat(answer.field()).isEqualTo("token");
    }

    @Test
    void a_token_that_the_platform_refuses_is_told_at_its_field() {
        var answer = connect("7000000001:" + "a".repeat(35));

        assertThat(answer.code()).isEqualTo("token-refused");
        assertThat(answer.field()).isEqualTo("token");
    }

    @Test
    void nothing_is_connected_while_the_platform_does_not_answer() {
        kvitka.bot().faults().add(FaultRule.next(1, "getMe", new Fault.Refusal(502, "Bad Gateway")));

        assertThat(kvitka.connect().status()).isEqualTo(502);
        assertThat(kvitka.owner().get("projects/{p}/channels").body().path("channels"))
                .isEmpty();
    }

    @Test
    void two_projects_cannot_have_the_same_bot() {
        kvitka.connect().good();
        var other = companies.found();

        var answer = other.owner()
                .post(
                        "projects/{p}/channels",
                        Map.of(
                                "messenger",
                                "telegram",
                                "credentials",
                                Map.of("token", kvitka.bot().token())));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("channel-taken");
        assertThat(kvitka.connect().code()).isEqualTo("channel-taken");
    }

    @Test
    void a_bot_that_comes_back_keeps_its_conversations() {
        kvitka.connect().good();
        var phone = kvitka.iryna();
        phone.write("Добрий день");
        var id = kvitka.conversationWith("Добрий день");
        kvitka.owner().delete("projects/{p}/channels/" + kvitka.channel()).good();
        assertThat(kvitka.thread(id).at("/reach/reason").asText()).isEqualTo("channel-disconnected");
        assertThat(kvitka.bot().updates().hook()).isEmpty();

        kvitka.connect().good();
        phone.write("Я знову тут");

        assertThat(kvitka.conversationWith("Я знову тут")).isEqualTo(id);
    }

    @Test
    void a_platform_that_is_away_for_a_moment_breaks_no_channel() {
        kvitka.connect().good();
        kvitka.bot().faults().add(FaultRule.next(1, "getMe", new Fault.Refusal(502, "Bad Gateway")));

        var answer = check();

        assertThat(answer.status()).isEqualTo(502);
        assertThat(kvitka.channelNow().path("state").asText()).isEqualTo("active");
        assertThat(check().good().body().path("problem").isNull()).isTrue();
    }

    @Test
    void checking_mends_a_webhook_that_another_program_took_away() {
        kvitka.connect().good();
        kvitka.bot().updates().deliverNowhere();

        check().good();
        kvitka.iryna().write("Добрий день");

        kvitka.conversationWith("Добрий день");
    }

    @Test
    void a_token_that_was_revoked_is_noticed_by_checking() {
        kvitka.connect().good();
        companies.sandbox().telegram().bots().revoke(kvitka.bot());

        assertThat(check().code()).isEqualTo("token-refused");
        assertThat(kvitka.channelNow().path("state").asText()).isEqualTo("broken");
    }

    @Test
    void a_new_token_must_be_of_the_same_bot() {
        kvitka.connect().good();

        var answer = kvitka.owner()
                .put(
                        "projects/{p}/channels/" + kvitka.channel() + "/credentials",
                        Map.of("credentials", Map.of("token", companies.bot().token())));

        assertThat(answer.code()).isEqualTo("token-of-another");
        assertThat(kvitka.channelNow().path("state").asText()).isEqualTo("active");
    }

    @Test
    void the_channel_of_a_neighbour_is_not_found() {
        kvitka.connect().good();
        var other = companies.found();

        assertThat(other.owner()
                        .post("projects/{p}/channels/" + kvitka.channel() + "/pause")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void managers_see_channels_and_change_none() {
        kvitka.connect().good();
        var taras = kvitka.colleague("manager", "Taras Hnatiuk");

        assertThat(taras.get("projects/{p}/channels").good().body().path("channels"))
                .hasSize(1);
        assertThat(taras.delete("projects/{p}/channels/" + kvitka.channel()).status())
                .isEqualTo(403);
    }

    @Test
    void no_answer_tells_the_token() {
        kvitka.connect().good();
        var secret = kvitka.bot().token().split(":", 2)[1];

        var told = eventually(() -> kvitka.owner().get("projects/{p}/channels").good());

        assertThat(told.body().toString()).doesNotContain(secret);
    }

    private Answer connect(String token) {
        return kvitka.owner()
                .post("projects/{p}/channels", Map.of("messenger", "telegram", "credentials", Map.of("token", token)));
    }

    private Answer check() {
        return kvitka.owner().post("projects/{p}/channels/" + kvitka.channel() + "/check");
    }
}
