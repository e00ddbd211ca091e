package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

class WatchedChannelTest {
    @Test
    void a_webhook_that_the_platform_forgot_is_set_again_without_anybody() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults());
                var product = Product.start(sandbox, "watched")) {
            var owner = Owner.setUp(product);
            var bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
            owner.connect(bot.token());
            var told = bot.updates().hook();
            assertThat(told).isPresent();
            product.stop();
            bot.updates().deliverNowhere();

            product.restart();

            Eventually.until(
                    "the bot delivers to us again", () -> bot.updates().hook().isPresent());
        }
    }
}
