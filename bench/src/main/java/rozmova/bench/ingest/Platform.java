package rozmova.bench.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import rozmova.bench.ingest.Door.Hook;
import rozmova.bench.measure.Product;
import rozmova.bench.web.Desk;
import rozmova.sandbox.Sandbox;

/// How the product gets to know a messenger's accounts.
enum Platform {
    TELEGRAM {
        @Override
        Map<String, String> settings(Sandbox sandbox) {
            return Product.telegram(sandbox);
        }

        @Override
        Hook connect(Sandbox sandbox, Desk desk, long project, int number) {
            var bot = sandbox.telegram().createBot("Bench " + number, "bench_" + number + "_bot");
            desk.connect(project, bot.token());
            var hook = bot.updates().hook().orElseThrow(() -> new IllegalStateException("The product set no webhook"));
            var secret = Objects.requireNonNull(hook.secret(), "The product asked for no secret");
            return new Hook(hook.url(), new TelegramEvents(secret, Instant.now().getEpochSecond()));
        }
    };

    private static final int CHANNELS = 4;

    /// The messenger of this name.
    ///
    /// @throws IllegalArgumentException when its events are not known here
    static Platform of(String messenger) {
        for (var platform : values()) {
            if (platform.name().equalsIgnoreCase(messenger)) {
                return platform;
            }
        }
        throw new IllegalArgumentException("No events of a messenger " + messenger + " can be made");
    }

    /// Connects some channels.
    Door connect(Sandbox sandbox, Desk desk, long project) {
        var hooks = new ArrayList<Hook>();
        for (var number = 1; number <= CHANNELS; number++) {
            hooks.add(connect(sandbox, desk, project, number));
        }
        return new Door(hooks);
    }

    /// What the product has to know to take the sandbox for the platform.
    abstract Map<String, String> settings(Sandbox sandbox);

    abstract Hook connect(Sandbox sandbox, Desk desk, long project, int number);
}
