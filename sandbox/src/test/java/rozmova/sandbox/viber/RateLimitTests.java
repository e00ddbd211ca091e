package rozmova.sandbox.viber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rozmova.sandbox.SandboxOptions;

class RateLimitTests extends ViberWorld {

    @Override
    SandboxOptions options() {
        return SandboxOptions.defaults().withRateLimits();
    }

    @Test
    void a_person_who_does_not_answer_gets_a_hundred_messages_an_hour() throws Exception {
        listen();
        iryna.write("Добрий день");
        for (int i = 0; i < 100; i++) {
            assertThat(client.send(text("раз")).status()).isZero();
        }

        assertThat(client.send(text("раз")).status()).isEqualTo(12);
        iryna.write("Я тут");
        assertThat(client.send(text("раз")).status()).isZero();
    }
}
