package rozmova.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import rozmova.bench.deliver.DeliverBench;
import rozmova.bench.demo.Demo;
import rozmova.bench.ingest.IngestBench;
import rozmova.bench.ingest.IngestOptions;
import rozmova.bench.load.BigData;
import rozmova.bench.log.LogBench;
import rozmova.bench.log.LogOptions;
import rozmova.bench.measure.LiveBench;
import rozmova.bench.measure.StartBench;

/// The program's commands.
public final class Bench {
    private static final String USAGE = """
            usage: java -jar rozmova-bench.jar COMMAND
              demo  --desk URL --sandbox URL (--data DIR | --database URL) [--code CODE]
                    makes a fresh installation a shop with a year behind it
              data  --conversations N (--data DIR | --database URL)
                    fills a set-up project with N finished conversations of ten messages each
              start --server quarkus-run.jar [--data DIR]
                    how soon it is ready, and what it holds in memory
              live  --server quarkus-run.jar
                    from a client's message to a manager's screen
              ingest --server quarkus-run.jar [--events N] [--connections 1,8,32] [--messenger NAME] [--keep]
                    events accepted and processed, memory while they pass
              deliver --server quarkus-run.jar [--conversations N] [--answers N]
                    answers on their way to the clients, also while the platform refuses some
              log   --server quarkus-run.jar [--conversations N] [--compare N] [--data DIR] [--plans FILE]
                    [--parts pages,search,reports,files,browser] [--quick]
                    the log with a million conversations: pages, search, reports, files, the browser
              all   --server quarkus-run.jar
                    start, live, ingest and deliver""";
    private static final int WRONG_USAGE = 2;

    private Bench() {}

    /// Runs one command. Exit code 1: it failed; 2: it was not understood.
    public static void main(String[] words) {
        try {
            run(Arguments.of(List.of(words)));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(USAGE);
            System.exit(WRONG_USAGE);
        } catch (IllegalStateException | UncheckedIOException | IOException | SQLException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                System.err.println(cause.getMessage() == null ? cause : cause.getMessage());
            }
            System.exit(1);
        } catch (InterruptedException interrupted) {
            System.exit(1);
        }
        // For a while, HTTP clients keep threads that nobody needs any more.
        System.exit(0);
    }

    private static void run(Arguments arguments) throws IOException, SQLException, InterruptedException {
        switch (arguments.command()) {
            case "demo" -> {
                arguments.allow("desk", "sandbox", "data", "database", "code");
                new Demo(URI.create(arguments.need("desk")), URI.create(arguments.need("sandbox")), database(arguments))
                        .prepare(arguments.find("code").orElse(null));
            }
            case "data" -> {
                arguments.allow("conversations", "data", "database");
                new BigData(database(arguments)).fill(Integer.parseInt(arguments.need("conversations")));
            }
            case "start" -> {
                arguments.allow("server", "data");
                var bench = new StartBench(Path.of(arguments.need("server")));
                var data = arguments.find("data");
                if (data.isPresent()) {
                    bench.run(Path.of(data.get()));
                } else {
                    bench.run();
                }
            }
            case "live" -> {
                arguments.allow("server");
                new LiveBench(Path.of(arguments.need("server"))).run();
            }
            case "ingest" -> {
                arguments.allow("server", "events", "connections", "messenger", "keep");
                new IngestBench(Path.of(arguments.need("server")), ingest(arguments)).run();
            }
            case "deliver" -> {
                arguments.allow("server", "conversations", "answers");
                deliver(arguments).run();
            }
            case "log" -> {
                arguments.allow("server", "conversations", "compare", "data", "plans", "parts", "quick");
                new LogBench(Path.of(arguments.need("server")), log(arguments)).run();
            }
            case "all" -> {
                arguments.allow("server");
                new StartBench(Path.of(arguments.need("server"))).run();
                new LiveBench(Path.of(arguments.need("server"))).run();
                new IngestBench(Path.of(arguments.need("server")), IngestOptions.defaults()).run();
                deliver(arguments).run();
            }
            default -> throw new IllegalArgumentException("There is no command " + arguments.command());
        }
    }

    private static DeliverBench deliver(Arguments arguments) {
        return new DeliverBench(
                Path.of(arguments.need("server")),
                Integer.parseInt(arguments.find("conversations").orElse("100")),
                Integer.parseInt(arguments.find("answers").orElse("20")));
    }

    private static IngestOptions ingest(Arguments arguments) {
        return IngestOptions.of(
                arguments.find("events").orElse(IngestOptions.EVENTS),
                arguments.find("connections").orElse(IngestOptions.CONNECTIONS),
                arguments.find("messenger").orElse(IngestOptions.MESSENGER),
                arguments.has("keep"));
    }

    private static LogOptions log(Arguments arguments) {
        return LogOptions.of(
                arguments.find("conversations"),
                arguments.find("compare"),
                arguments.find("data"),
                arguments.find("plans"),
                arguments.find("parts"),
                arguments.has("quick"));
    }

    /// As given, or where the embedded server of a running product wrote it.
    private static String database(Arguments arguments) throws IOException {
        var given = arguments.find("database");
        return given.isPresent()
                ? given.get()
                : Files.readString(Path.of(arguments.need("data"), "postgres.url"))
                        .strip();
    }
}
