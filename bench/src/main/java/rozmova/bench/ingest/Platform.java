package rozmova.bench.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import rozmova.bench.ingest.Door.Hook;
import rozmova.bench.sample.Messenger;
import rozmova.bench.web.Desk;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.messenger.chat.Standing;
import rozmova.sandbox.people.Person;

/// How the product gets to know a messenger's accounts.
enum Platform {
    TELEGRAM {
        @Override
        Hook connect(Sandbox sandbox, Desk desk, long project, int number) {
            var bot = sandbox.telegram().createBot("Bench " + number, "bench_" + number + "_bot");
            desk.connect(project, bot.token());
            var hook = bot.updates().hook().orElseThrow(Platform::deaf);
            var secret = Objects.requireNonNull(hook.secret(), "The product asked for no secret");
            return new Hook(hook.url(), new TelegramEvents(secret, Instant.now().getEpochSecond()));
        }
    },

    VIBER {
        @Override
        Hook connect(Sandbox sandbox, Desk desk, long project, int number) {
            var account = sandbox.viber().createAccount("Bench " + number, "bench" + number);
            var ignored = desk.connect(project, Messenger.VIBER, Map.of("token", account.token()));
            var hook = account.events().hook().orElseThrow(Platform::deaf);
            return new Hook(
                    hook.url(), new ViberEvents(account.token(), Instant.now().toEpochMilli()));
        }
    },

    MESSENGER {
        @Override
        Hook connect(Sandbox sandbox, Desk desk, long project, int number) {
            var page = sandbox.messenger().createPage("Bench " + number, "bench" + number);
            for (var client = 0; client < Clients.COUNT; client++) {
                var psid = MessengerEvents.psid(client);
                // The product asks for everybody's name: it does not stand in the events.
                var person = new Person(Long.parseLong(psid), Clients.name(client), "", "", "", "");
                page.chat(person, psid).become(Standing.OPEN);
            }
            var app = page.app();
            var ignored = desk.connect(
                    project,
                    Messenger.MESSENGER,
                    Map.of("token", page.token(), "appId", app.id(), "appSecret", app.secret()));
            var callback = app.callback().orElseThrow(Platform::deaf);
            return new Hook(
                    callback.url(),
                    new MessengerEvents(page.id(), app.secret(), Instant.now().toEpochMilli()));
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

    private static IllegalStateException deaf() {
        return new IllegalStateException("The product set no webhook");
    }

    abstract Hook connect(Sandbox sandbox, Desk desk, long project, int number);
}
