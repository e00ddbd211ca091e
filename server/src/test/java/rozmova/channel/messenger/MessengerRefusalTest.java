package rozmova.channel.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.channel.Delivery;
import rozmova.channel.Outbound;
import rozmova.channel.Trouble;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.FaultRule;

/// Codes that Meta uses for one person and for the account alike: the account is asked before it is called broken.
class MessengerRefusalTest {
    private MessengerPlatform platform;
    private MessengerChannel channel;

    @BeforeEach
    void open() {
        platform = new MessengerPlatform();
        channel = MessengerPlatform.channel(platform.config(), InstantSource.system());
    }

    @AfterEach
    void hangUp() {
        platform.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200, 230})
    void as_long_as_the_account_may_send_a_refusal_is_about_the_client(int code) {
        refuse("messages", new Fault.Refusal(403, code, 0, "Words that nobody has seen before"));

        assertThat(send()).isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("client-unreachable");
            assertThat(refused.detail()).startsWith("Words that nobody has seen before");
            assertThat(refused.blocked()).isFalse();
        });
    }

    @Test
    void a_permission_that_is_gone_breaks_the_channel_and_is_named() {
        platform.page().settings().withheld(Set.of("pages_messaging"));

        assertThat(send()).isEqualTo(new Delivery.Broken(new Trouble("scopes-missing", "pages_messaging", true)));
    }

    @Test
    void while_meta_cannot_be_asked_nobody_is_blamed() {
        refuse("messages", new Fault.Refusal(403, 200, 0, "Words that nobody has seen before"));
        refuse("debug_token", new Fault.Refusal(502, "Bad Gateway"));

        assertThat(send()).isInstanceOf(Delivery.Postponed.class);
    }

    private Delivery send() {
        var to = new Outbound.To(platform.chat(), "m:1", Instant.now(), null);
        return channel.send(platform.account(platform.webhook(1), null), new Outbound.Text(to, "Вітаю"));
    }

    private void refuse(String operation, Fault fault) {
        platform.page().faults().add(FaultRule.next(1, operation, fault));
    }
}
