package rozmova.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.LocalPostgres;

/// Starts the product's own embedded PostgreSQL, empty, for all tests of a run: no test has to ask for it. It ends with
/// the run, also when that is killed.
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.GLOBAL)
public final class RealPostgres implements QuarkusTestResourceLifecycleManager {
    /// Learns by the end of its input that the run has ended. A signal that ends the run and its whole group does not
    /// end it.
    private static final String LAST_ONE_OUT = """
            trap '' INT TERM HUP
            cat >/dev/null
            read -r server <"$0/postgres/postmaster.pid" && kill -INT "$server"
            """;

    private @Nullable LocalPostgres postgres;

    @Override
    public Map<String, String> start() {
        var directory = Path.of("target", "test-data").toAbsolutePath();
        delete(directory);
        endWithUs(directory);
        postgres = LocalPostgres.start(directory);
        return Map.of("quarkus.datasource.jdbc.url", postgres.url(), "rozmova.data", directory.toString());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static void endWithUs(Path directory) {
        try {
            new ProcessBuilder("setsid", "sh", "-c", LAST_ONE_OUT, directory.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var tree = Files.walk(directory)) {
            tree.sorted(Comparator.reverseOrder()).forEach(RealPostgres::deleteOne);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
