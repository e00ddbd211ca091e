package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.SandboxOptions;

class ExpiryTests extends TelegramWorld {

    @Override
    SandboxOptions options() {
        return SandboxOptions.defaults().withUpdateLifetime(Duration.ofNanos(1));
    }

    @Test
    void update_that_nobody_fetched_in_time_is_lost() throws Exception {
        iryna.start();

        assertThat(client.call("getUpdates").result()).isEmpty();
    }
}
