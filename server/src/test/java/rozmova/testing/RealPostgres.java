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

/// Starts the product's own embedded PostgreSQL, empty, for all tests of a run: no test has to ask for it.
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.GLOBAL)
public final class RealPostgres implements QuarkusTestResourceLifecycleManager {
    private @Nullable LocalPostgres postgres;

    @Override
    public Map<String, String> start() {
        var directory = Path.of("target", "test-data").toAbsolutePath();
        delete(directory);
        postgres = LocalPostgres.start(directory);
        return Map.of("quarkus.datasource.jdbc.url", postgres.url(), "rozmova.data", directory.toString());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
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
