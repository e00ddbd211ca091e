package rozmova.bench.log;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import rozmova.bench.measure.Cpu;
import rozmova.bench.measure.Machine;

/// How fast the log is: every question with many conversations and with fewer, files, and the browser.
public final class LogBench {
    private static final double GROWTH = 1.3;

    private final Path server;
    private final LogOptions options;

    public LogBench(Path server, LogOptions options) {
        this.server = server;
        this.options = options;
    }

    /// Prepares what is missing, then measures.
    ///
    /// @throws IllegalStateException when the log shows other conversations than the database has
    public void run() throws IOException, InterruptedException, SQLException {
        var shelf = options.shelf().isPresent() ? options.shelf().get() : Machine.scratch();
        try {
            measure(PreparedLog.on(shelf, options.compare()), PreparedLog.on(shelf, options.conversations()));
        } finally {
            if (options.shelf().isEmpty()) {
                Machine.delete(shelf);
            }
        }
    }

    private void measure(PreparedLog few, PreparedLog many) throws IOException, InterruptedException, SQLException {
        var compared = options.parts().contains("pages") || options.parts().contains("search");
        if (compared) {
            few.prepare(server);
        }
        many.prepare(server);
        var before = compared ? compare(few) : List.<Answer>of();
        try (var scene = Scene.open(server, many)) {
            System.out.printf("%nAsking with %,d conversations …%n", many.conversations());
            var answers = table(scene);
            if (compared) {
                var title = "Growth from %,d to %,d conversations".formatted(few.conversations(), many.conversations());
                LogFigures.growth(title, before, answers, GROWTH);
            }
            others(scene);
        }
        if (options.plans().isPresent()) {
            new Plans(server, many).write(options.plans().get());
        }
    }

    private List<Answer> compare(PreparedLog few) throws IOException, InterruptedException, SQLException {
        try (var scene = Scene.open(server, few)) {
            System.out.printf("%nAsking with %,d conversations …%n", few.conversations());
            return ask(scene, LogQuestions.all(scene));
        }
    }

    private List<Answer> table(Scene scene) throws IOException, SQLException {
        var answers = new ArrayList<Answer>();
        if (options.parts().contains("pages")) {
            answers.addAll(part(scene, "Pages", LogQuestions.pages(scene)));
        }
        if (options.parts().contains("search")) {
            answers.addAll(part(scene, "Search, the newest 50", LogQuestions.searches(scene)));
        }
        return answers;
    }

    private void others(Scene scene) throws IOException, InterruptedException, SQLException {
        if (options.parts().contains("reports")) {
            var ignored = part(scene, "Reports", new ReportQuestions(scene.facts()).all());
        }
        if (options.parts().contains("files")) {
            System.out.println("\nWriting files …");
            new ExportMeasurement(scene).run();
        }
        if (options.parts().contains("browser")) {
            System.out.println("\nOpening the log in a browser …");
            new BrowserMeasurement(scene).run();
        }
    }

    private List<Answer> part(Scene scene, String title, List<Question> questions) throws IOException, SQLException {
        var begin = Cpu.until(scene.product());
        var answers = ask(scene, questions);
        if (answers.isEmpty()) {
            return answers;
        }
        LogFigures.print(
                title
                        + ", %,d conversations, one connection (limit: the same of PostgreSQL alone)"
                                .formatted(scene.facts().count()),
                answers);
        System.out.println("  processor time of load and limit + product + PostgreSQL: "
                + Cpu.until(scene.product()).since(begin));
        return answers;
    }

    private List<Answer> ask(Scene scene, List<Question> questions) throws IOException, SQLException {
        var probe = scene.probe(options.effort());
        var answers = new ArrayList<Answer>();
        for (var question : questions) {
            var answer = probe.ask(question);
            answer.ifPresentOrElse(
                    answers::add,
                    () -> System.out.println(
                            "The product knows no " + question.asks().getFirst().path()));
        }
        return answers;
    }
}
