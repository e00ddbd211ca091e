package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;
import rozmova.sandbox.telegram.phone.TelegramChat;

class KilledProductTest {
    private static final int CHATS = 20;
    private static final int EACH = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_burst_of_a_thousand_messages_survives_kill_9_in_its_middle_exactly_once_and_in_order() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults().withTimeScale(0.02));
                var product = Product.start(sandbox, "burst")) {
            var owner = Owner.setUp(product);
            var bot = sandbox.telegram().createBot("Kvitka Shop", "kvitka_bot");
            owner.connect(bot.token());
            var chats = IntStream.range(0, CHATS)
                    .mapToObj(i -> sandbox.telegram().phone("Client", "No " + i).open(bot))
                    .toList();

            writeAll(chats.subList(0, CHATS / 2));
            Eventually.until(PATIENCE, () -> count(owner) > CHATS * EACH / 5);
            product.kill();
            writeAll(chats.subList(CHATS / 2, CHATS));
            product.restart();

            Eventually.until(PATIENCE, () -> count(owner) >= CHATS * EACH);
            for (var thread : threads(owner)) {
                assertThat(thread).isEqualTo(expected());
            }
            assertThat(threads(owner)).hasSize(CHATS);
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

    private static void writeAll(List<TelegramChat> chats) {
        for (var number = 1; number <= EACH; number++) {
            for (var chat : chats) {
                chat.write("message " + number);
            }
        }
    }

    private static int count(Owner owner) {
        return threads(owner).stream().mapToInt(List::size).sum();
    }

    private static List<String> expected() {
        return IntStream.rangeClosed(1, EACH)
                .mapToObj(number -> "message " + number)
                .toList();
    }

    /// What the clients wrote, thread by thread, as the console shows it.
    private static List<List<String>> threads(Owner owner) {
        var threads = new ArrayList<List<String>>();
        for (var conversation : owner.get("/conversations").path("conversations")) {
            var messages = owner.get("/conversations/" + conversation.path("id").asLong())
                    .path("messages");
            threads.add(StreamSupport.stream(messages.spliterator(), false)
                    .filter(message -> message.path("kind").asText().equals("inbound"))
                    .map(message -> message.path("text").asText())
                    .toList());
        }
        return threads;
    }
}
