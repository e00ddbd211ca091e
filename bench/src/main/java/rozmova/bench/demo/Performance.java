package rozmova.bench.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import rozmova.bench.demo.Scene.Step;
import rozmova.bench.web.Phone;

/// One scene while it is played.
final class Performance {
    /// Only for what never comes: a busy machine takes its time.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final Stage stage;
    private final Scene scene;
    private final Phone phone;
    private String last = "";
    private int written;
    private int answered;

    Performance(Stage stage, Scene scene, Phone phone) {
        this.stage = stage;
        this.scene = scene;
        this.phone = phone;
    }

    void play() throws SQLException, InterruptedException {
        for (var step : scene.steps()) {
            play(step);
        }
    }

    private void play(Step step) throws SQLException, InterruptedException {
        switch (step) {
            case Step.Write(var text) -> {
                last = phone.write(text);
                written();
            }
            case Step.Picture(var hue) -> {
                phone.picture(Snapshot.of(hue));
                written();
            }
            case Step.Table(var name, var text) -> {
                phone.file(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
                written();
            }
            case Step.Share(var title, var path) -> {
                phone.share(title, stage.shop(path));
                written();
            }
            case Step.Correct(var text) -> phone.edit(last, text);
            case Step.React(var emoji) -> {
                received();
                phone.react(emoji);
            }
            case Step.Read() -> {
                received();
                phone.read();
            }
            case Step.Answer(var by, var text) -> {
                stage.desk(by).answer(stage.project(), conversation(), text);
                answered++;
            }
            case Step.Take(var by) -> stage.desk(by).take(stage.project(), conversation());
            case Step.Pass(var time) -> stage.ageing().age(conversation(), time);
        }
    }

    /// Waits until the desk shows what the client wrote.
    private void written() throws InterruptedException {
        written++;
        await(
                () -> {
                    var conversation = find();
                    return conversation > 0 && stage.desk(Team.OWNER).inbound(stage.project(), conversation) >= written;
                },
                "The desk does not show what %s wrote");
    }

    /// Waits until the phone has what the shop answered.
    private void received() throws InterruptedException {
        await(() -> phone.received().size() >= answered, "The answers do not reach %s");
    }

    private void await(BooleanSupplier there, String otherwise) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        otherwise.formatted(scene.client().name()));
            }
            Thread.sleep(LOOK);
        }
    }

    private long conversation() {
        var found = find();
        if (found == 0) {
            throw new IllegalStateException(
                    "There is no conversation with " + scene.client().name());
        }
        return found;
    }

    /// 0 while there is none.
    private long find() {
        var running = stage.desk(Team.OWNER).running(stage.project());
        return StreamSupport.stream(running.spliterator(), false)
                .filter(one ->
                        one.at("/client/name").asText().equals(scene.client().name()))
                .mapToLong(one -> one.path("id").asLong())
                .findFirst()
                .orElse(0);
    }
}
