package rozmova.bench.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rozmova.bench.measure.Machine;

/// How the database answers what the product really asks it: `explain (analyze, buffers)` of each statement, written
/// down by the database itself while the questions are asked through HTTP.
final class Plans {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration WRITTEN = Duration.ofMillis(500);
    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final int VARIANTS = 2;
    /// The driver and the database change the way they plan after the fifth time.
    private static final int TIMES = 8;

    private static final Pattern PLAN = Pattern.compile(
            "duration: [0-9.]+ ms  plan:\nQuery Text: (.*?)\n(?:Query Parameters: [^\n]*\n)?(?=[^\n]*\\(cost=)(.*)",
            Pattern.DOTALL);

    private static final List<String> SETTINGS = List.of(
            "logging_collector = on",
            "log_destination = 'jsonlog'",
            "log_filename = 'plans.log'",
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
            "auto_explain.log_buffers = on",
            "auto_explain.log_timing = off");

    private final Path server;
    private final PreparedLog log;
    private final Path directory;
    /// What was written down already, or belongs to no question.
    private final Set<String> told = new HashSet<>();

    private int read;

    Plans(Path server, PreparedLog log) {
        this.server = server;
        this.log = log;
        directory = log.directory().resolve("plans");
    }

    /// Asks every question several times and writes down the last plan of each statement.
    void write(Path file) throws IOException, InterruptedException, SQLException {
        Machine.delete(directory);
        try (var scene = Scene.open(server, log)) {
            watch(scene.database(), true);
        }
        var text = new StringBuilder();
        try (var scene = Scene.open(server, log)) {
            try {
                Thread.sleep(IDLE);
                told.addAll(plans().keySet());
                for (var question : questions(scene)) {
                    text.append("\n# ").append(question.name()).append('\n');
                    ask(scene, question).forEach((statement, plan) -> tell(text, statement, plan));
                }
            } finally {
                watch(scene.database(), false);
            }
        }
        Files.writeString(file, text);
        System.out.println("\nThe plans of what the product asked its database stand in " + file);
    }

    private static List<Question> questions(Scene scene) throws IOException, SQLException {
        var questions = LogQuestions.all(scene);
        questions.addAll(new ReportQuestions(scene.facts()).all());
        return questions;
    }

    private Map<String, String> ask(Scene scene, Question question) throws IOException, InterruptedException {
        var probe = scene.probe(Effort.QUICK);
        for (var ask : question.asks().stream().limit(VARIANTS).toList()) {
            for (var time = 0; time < TIMES; time++) {
                probe.touch(ask);
            }
        }
        Thread.sleep(WRITTEN);
        return plans();
    }

    /// Each statement once, unless it is answered in another way than before.
    private void tell(StringBuilder text, String statement, String plan) {
        if (!told.contains(statement) && told.add(statement + plan.replaceAll("[0-9.]+|'[^']*'", ""))) {
            text.append('\n')
                    .append(statement.strip())
                    .append("\n\n")
                    .append(plan.stripTrailing())
                    .append('\n');
        }
    }

    /// What the database wrote down since the last time, by statement.
    private Map<String, String> plans() throws IOException {
        var lines = Files.readAllLines(directory.resolve("plans.json"), StandardCharsets.UTF_8);
        var plans = new LinkedHashMap<String, String>();
        for (var line : lines.subList(read, lines.size())) {
            var found = PLAN.matcher(JSON.readTree(line).path("message").asText());
            if (found.matches()) {
                plans.put(found.group(1), found.group(2));
            }
        }
        read = lines.size();
        return plans;
    }

    /// From the next start on.
    private void watch(Connection database, boolean on) throws SQLException {
        try (var statement = database.createStatement()) {
            // The names of its settings are known only where it is loaded.
            statement.execute("load 'auto_explain'");
            statement.execute(
                    "alter system " + (on ? "set log_directory = '" + directory + "'" : "reset log_directory"));
            for (var setting : SETTINGS) {
                statement.execute("alter system " + (on ? "set " + setting : "reset " + setting.split(" ", 2)[0]));
            }
        }
    }
}
