package rozmova.sandbox.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rozmova.sandbox.SandboxOptions;

class RateLimitTests extends TelegramWorld {

    @Override
    SandboxOptions options() {
        return SandboxOptions.defaults().withRateLimits();
    }

    @Test
    void burst_into_one_chat_is_slowed_down() throws Exception {
        iryna.start();
        int status = 200;
        int sent = 0;
        while (status == 200 && sent < 10) {
            status = client.sendMessage(chatId(), "раз").status();
            sent++;
        }

        assertThat(status).isEqualTo(429);
        assertThat(sent).isGreaterThan(3);
    }
}
