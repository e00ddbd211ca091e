package rozmova.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.ConnectedChannel;
import rozmova.channel.Inspection;
import rozmova.channel.Profile;
import rozmova.channel.Trouble;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;

/// What Telegram says of our connection, and of clients.
class TelegramInspectionTest {
    private final TelegramPlatform platform = new TelegramPlatform();
    private final TelegramChannel channel = platform.channel();

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @Test
    void the_webhook_that_is_set_is_told() {
        channel.listen(account(), platform.webhook());

        assertThat(channel.inspect(account()))
                .isEqualTo(new Inspection(platform.webhook().toString(), null, 0L));
    }

    @Test
    void our_webhook_with_other_kinds_of_news_is_to_be_set_again() {
        channel.listen(account(), platform.webhook());
        platform.bot().updates().allow(Set.of("message"));

        assertThat(channel.inspect(account()).webhook()).isEmpty();
    }

    @Test
    void another_programs_webhook_is_told_as_it_is_whatever_it_asks_for() {
        channel.listen(account(), platform.webhook().resolve("/another"));
        platform.bot().updates().allow(Set.of("message"));

        assertThat(channel.inspect(account()).webhook()).endsWith("/another");
    }

    @Test
    void deliveries_that_fail_are_told_while_something_waits() {
        var info = "{\"url\":\"https://a.example\",\"pending_update_count\":%d,\"last_error_date\":%d,"
                + "\"last_error_message\":\"Wrong response from the webhook: 502 Bad Gateway\"}";
        var now = Instant.parse("2026-11-22T10:00:00Z");

        assertThat(failing(info, 3, now.minusSeconds(60), now))
                .isEqualTo(new Trouble("webhook-failing", "Wrong response from the webhook: 502 Bad Gateway", false));
        assertThat(failing(info, 0, now.minusSeconds(60), now)).isNull();
        assertThat(failing(info, 3, now.minusSeconds(601), now)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 502})
    void a_server_that_does_not_know_how_to_tell_hurts_nobody(int status) {
        platform.bot().faults().add(FaultRule.next(1, "getWebhookInfo", new Fault.Refusal(status, "Oops")));

        assertThat(channel.inspect(account())).isEqualTo(Inspection.NOTHING);
    }

    @Test
    void a_refused_token_and_a_platform_out_of_reach_are_trouble() {
        var account = account();
        platform.revokeToken();
        assertThat(trouble(channel.inspect(account)).code()).isEqualTo("token-refused");
        platform.close();
        assertThat(trouble(channel.inspect(account)).code()).isEqualTo("platform-unreachable");
    }

    @Test
    void a_client_has_a_name_and_a_picture_that_stays_the_same() {
        var first = (Profile.Found) channel.profile(account(), platform.chat());

        assertThat(first.name()).isEqualTo("Ірина Мельник");
        assertThat(Objects.requireNonNull(first.avatar()).name()).endsWith(".jpg");
        assertThat(channel.profile(account(), platform.chat())).isEqualTo(first);
        assertThat(channel.profile(account(), "b:bc1:" + platform.chat())).isEqualTo(first);
    }

    @Test
    void a_picture_that_is_not_listed_may_stand_with_the_name() {
        platform.bot().faults().add(FaultRule.next(1, "getUserProfilePhotos", new Fault.Refusal(400, "Oops")));

        assertThat(((Profile.Found) channel.profile(account(), platform.chat())).avatar())
                .isNotNull();
    }

    @Test
    void a_client_of_whom_nothing_is_told_is_hidden_and_trouble_is_not() {
        assertThat(channel.profile(account(), "42")).isEqualTo(new Profile.Hidden());

        platform.bot().faults().add(FaultRule.next(1, "getChat", new Fault.Refusal(502, "Bad Gateway")));
        assertThat(channel.profile(account(), platform.chat())).isInstanceOf(Profile.Failed.class);
    }

    private static @Nullable Trouble failing(String info, int waiting, Instant failed, Instant now) {
        try {
            return TelegramHealth.failing(
                    TelegramReader.JSON.readTree(info.formatted(waiting, failed.getEpochSecond())), now);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Trouble trouble(Inspection inspection) {
        return Objects.requireNonNull(inspection.trouble());
    }

    /// As it stands in the database once it listens.
    private ConnectedChannel account() {
        var account = platform.account();
        return new ConnectedChannel(
                account.projectId(),
                account.id(),
                account.messenger(),
                account.externalId(),
                account.name(),
                account.address(),
                account.credentials(),
                account.webhookSecret(),
                platform.webhook().toString(),
                account.welcome(),
                account.state(),
                account.reception());
    }
}
