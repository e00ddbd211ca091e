package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.telegram.chat.Bot;

class KilledProductTest {
    private static final int CLIENTS = 20;
    private static final int EACH = 50;

    @Test
    void a_burst_of_a_thousand_messages_survives_kill_9_in_its_middle_exactly_once_and_in_order() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.02));
                var product = Product.start(sandbox, "burst")) {
            var owner = Owner.setUp(product);
            var bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
            owner.connect(bot.token());
            var talks = Talk.with(sandbox, bot, CLIENTS);

            writeAll(talks.subList(0, CLIENTS / 2));
            History.awaitHeard(owner, CLIENTS * EACH / 5 + 1);
            product.kill();
            writeAll(talks.subList(CLIENTS / 2, CLIENTS));
            product.restart();
            History.awaitHeard(owner, CLIENTS * EACH);

            bringAgain(bot, CLIENTS * EACH / 2);
            talks.forEach(talk -> talk.write(EACH + 1, EACH + 1));
            History.awaitHeard(owner, CLIENTS * (EACH + 1));
            History.of(owner).assertHeard(talks, EACH + 1);
        }
    }

    @Test
    void a_stop_leaves_no_database_behind_and_a_start_after_kill_9_takes_over() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults());
                var product = Product.start(sandbox, "takeover")) {
            var owner = Owner.setUp(product);

            product.kill();
            assertThat(product.databaseProcesses())
                    .as("the crash leaves the database running")
                    .hasSize(1);
            product.restart();
            assertThat(owner.get("").path("name").asText()).isEqualTo("Kvitka Shop");

            product.stop();
            assertThat(product.databaseProcesses()).isEmpty();
        }
    }

    private static void writeAll(List<Talk> talks) {
        for (var number = 1; number <= EACH; number++) {
            for (var talk : talks) {
                talk.write(number, number);
            }
        }
    }

    /// The platform is not sure that we have taken what it brought before the crash.
    private static void bringAgain(Bot bot, int count) {
        var updates = bot.updates();
        updates.all().subList(0, count).forEach(update -> assertThat(
                        updates.redeliver(update.id()).status())
                .isEqualTo(200));
    }
}
