package rozmova.sandbox.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.SandboxOptions;

class LimitsTests extends MessengerWorld {

    private static final String PROFILE = "me/messenger_profile?fields=greeting";

    @Override
    SandboxOptions options() {
        return super.options().withRateLimits();
    }

    @Test
    void profile_is_called_ten_times_in_ten_minutes() throws Exception {
        for (int calls = 0; calls < 10; calls++) {
            assertThat(client.get(PROFILE).error()).isEqualTo("ok");
        }

        assertThat(client.get(PROFILE).error()).isEqualTo("613/0");
        pass(Duration.ofMinutes(10));
        assertThat(client.get(PROFILE).error()).isEqualTo("ok");
    }
}
