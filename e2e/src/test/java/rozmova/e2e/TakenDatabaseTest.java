package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.SandboxOptions;

class TakenDatabaseTest {
    /// "rozmova", which is what the lock is called.
    private static final String LOCK = "x'726f7a6d6f7661'::bigint";

    private static final String OURS =
            " from pg_locks where locktype = 'advisory' and classid = 7499642 and objid = 1836021345";

    @Test
    void a_second_process_is_told_who_works_on_the_database_and_takes_over_when_that_one_was_killed() {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults());
                var database = OwnDatabase.start("shared");
                var first = Product.start(sandbox, database, "first")) {
            var owner = Owner.setUp(first);

            var second = Product.refused(database, "second");

            assertThat(second.code()).isEqualTo(2);
            assertThat(second.output())
                    .contains("Another Rozmova works on this database: process " + first.pid() + " on ")
                    .contains("Stop it first, or set ROZMOVA_DATABASE_URL to another database.")
                    .doesNotContain("Listening on");
            assertThat(owner.get("").path("name").asText()).isEqualTo("Kvitka Shop");

            first.kill();
            try (var third = Product.start(sandbox, database, "third")) {
                assertThat(third.pid()).isNotEqualTo(first.pid());
            }
        }
    }

    @Test
    void whoever_is_refused_has_changed_nothing_in_the_database() throws SQLException {
        try (var database = OwnDatabase.start("untouched");
                var somebody = DriverManager.getConnection(database.url())) {
            execute(somebody, "select pg_advisory_lock(" + LOCK + ")");

            assertThat(Product.refused(database, "refused").code()).isEqualTo(2);

            assertThat(number(somebody, "select count(*) from pg_tables where schemaname = 'public'"))
                    .isZero();
        }
    }

    @Test
    void a_process_whose_database_became_anothers_ends_and_says_whose()
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        try (var sandbox = Sandbox.start(SandboxOptions.defaults());
                var database = OwnDatabase.start("lost");
                var product = Product.start(sandbox, database, "loser");
                var administrator = DriverManager.getConnection(database.url());
                var other = DriverManager.getConnection(
                        database.url() + "&ApplicationName=Rozmova, process 7 on elsewhere");
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            // The first in the database's own queue has the lock before the product can come back.
            var queued = people.submit(() -> execute(other, "select pg_advisory_lock(" + LOCK + ")"));
            Eventually.until(
                    "the other process in the line",
                    () -> number(administrator, "select count(*)" + OURS + " and not granted") == 1);

            execute(administrator, "select pg_terminate_backend(pid)" + OURS + " and granted");

            queued.get(20, TimeUnit.SECONDS);
            var ended = product.end();
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.output()).contains("Another Rozmova works on this database now: process 7 on elsewhere");
        }
    }

    private static Void execute(Connection connection, String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
        return null;
    }

    private static long number(Connection connection, String query) {
        try (var running = connection.createStatement();
                var rows = running.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
