package rozmova.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import rozmova.bench.demo.Scene.Step;
import rozmova.bench.load.Ageing;
import rozmova.bench.web.Account;
import rozmova.bench.web.Desk;
import rozmova.bench.web.SandboxControl;
import rozmova.bench.web.ShopVisitor;

/// Plays the running conversations: clients write from the sandbox, the team answers over the desk's interface.
final class LiveScenes {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final URI address;
    private final long project;
    private final String key;
    private final SandboxControl sandbox;
    private final SandboxControl.Bot bot;
    private final Ageing ageing;
    private final Map<Account, Desk> desks = new HashMap<>();

    LiveScenes(URI address, long project, String key, SandboxControl sandbox, SandboxControl.Bot bot, String database) {
        this.address = address;
        this.project = project;
        this.key = key;
        this.sandbox = sandbox;
        this.bot = bot;
        this.ageing = new Ageing(database);
    }

    void play() throws SQLException, InterruptedException {
        System.out.println("Clients begin to write …");
        for (var scene : Scenes.ALL) {
            play(scene);
        }
    }

    private void play(Scene scene) throws SQLException, InterruptedException {
        var person = sandbox.person(scene.firstName(), scene.lastName(), scene.username(), scene.language());
        var arrival = scene.arrival();
        sandbox.start(bot, person, arrival == null ? "" : arrive(arrival));
        for (var step : scene.steps()) {
            switch (step) {
                case Step.Write(var text) -> {
                    sandbox.write(bot, person, text);
                    var ignored = conversation(scene, text);
                }
                case Step.Answer(var by, var text) -> desk(by).answer(project, conversation(scene), text);
                case Step.Take(var by) -> desk(by).take(project, conversation(scene));
                case Step.Pass(var time) -> ageing.age(conversation(scene), time);
            }
        }
    }

    private String arrive(Scene.Arrival arrival) {
        var visitor = new ShopVisitor(address, key);
        visitor.look(sandbox.base() + arrival.path(), arrival.title(), arrival.referrer());
        return visitor.launch();
    }

    private Desk desk(Account account) {
        return desks.computeIfAbsent(account, unused -> {
            var desk = new Desk(address);
            var ignored = desk.signIn(account);
            return desk;
        });
    }

    private long conversation(Scene scene) {
        return find(scene).orElseThrow().path("id").asLong();
    }

    /// Waits until the desk shows what the client wrote.
    private long conversation(Scene scene, String text) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = find(scene)
                    .filter(conversation ->
                            conversation.at("/lastMessage/text").asText().equals(text));
            if (found.isPresent()) {
                return found.get().path("id").asLong();
            }
            Thread.sleep(LOOK);
        }
        throw new IllegalStateException("The desk does not show what " + scene.name() + " wrote");
    }

    private Optional<JsonNode> find(Scene scene) {
        return StreamSupport.stream(desk(Team.OWNER).running(project).spliterator(), false)
                .filter(conversation -> conversation.at("/client/name").asText().equals(scene.name()))
                .findFirst();
    }
}
