package rozmova.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The embedded database without the product, with the same settings: the least that is needed.
final class PostgresAlone implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path data;
    private final Child child;
    private final Duration startTime;

    private PostgresAlone(Path data, Child child, Duration startTime) {
        this.data = data;
        this.child = child;
        this.startTime = startTime;
    }

    /// Starts it as the product did last, and waits for the first answer.
    ///
    /// @param url the JDBC address that it had then
    static PostgresAlone start(Path data, String url) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var child = new Child(new ProcessBuilder(command(data)), line -> {});
        var up = false;
        try {
            awaitAnswer(child, url, begin);
            up = true;
            return new PostgresAlone(data, child, Duration.ofNanos(System.nanoTime() - begin));
        } finally {
            if (!up) {
                child.close();
            }
        }
    }

    private static void awaitAnswer(Child child, String url, long begin) throws InterruptedException {
        while (!answers(url)) {
            if (!child.alive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("PostgreSQL does not start alone:\n" + child.lastWords());
            }
            Thread.sleep(LOOK);
        }
    }

    Duration startTime() {
        return startTime;
    }

    List<ProcessHandle> processes() throws IOException {
        return Memory.family(Product.postmaster(data));
    }

    @Override
    public void close() {
        // Nobody is connected any more: the polite end is as quick as SIGINT.
        child.close();
    }

    private static List<String> command(Path data) throws IOException {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to run as root; in a user namespace of its own it does not know that it is.
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        var words = WORD.matcher(Files.readString(data.resolve("postgres/postmaster.opts")));
        while (words.find()) {
            command.add(words.group(1) == null ? words.group(2) : words.group(1));
        }
        return command;
    }

    private static boolean answers(String url) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException notYet) {
            return false;
        }
    }
}
