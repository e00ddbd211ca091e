package rozmova.sandbox.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.SandboxOptions;

/// Apart from the other delivery tests: Meta's patience ends so soon here that a busy machine would lose their Pages,
/// too.
class LostPageTests extends MessengerWorld {

    @Override
    SandboxOptions options() {
        return super.options().withUpdateLifetime(Duration.ofMillis(600));
    }

    @Test
    void page_is_lost_silently_when_the_webhook_keeps_failing() throws Exception {
        subscribe();
        probe.answer(hit -> 500);
        iryna.write("нікому");

        while (!client.get("me/subscribed_apps").body().path("data").isEmpty()) {
            Thread.onSpinWait();
        }
        probe.answer(hit -> 200);
        int before = probe.count();
        iryna.write("теж нікому");
        subscribe();
        iryna.write("знову комусь");
        assertThat(probe.await(before + 1).getLast().text()).isEqualTo("знову комусь");
    }
}
