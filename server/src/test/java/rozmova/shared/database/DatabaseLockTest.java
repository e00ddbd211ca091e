package rozmova.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.shared.secret.RandomToken;

@QuarkusTest
class DatabaseLockTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration PATIENT = Duration.ofMinutes(1);
    private static final String ME = "process " + ProcessHandle.current().pid() + " on ";

    private String server;
    private String name;
    private Administrator administrator;

    @BeforeEach
    void make() throws SQLException {
        server = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        name = "lock_" + RandomToken.create(8).toLowerCase(Locale.ROOT).replace('-', '_');
        try (var first = Administrator.of(server)) {
            first.execute("create database " + name);
        }
        administrator = Administrator.of(url());
    }

    @AfterEach
    void drop() throws SQLException {
        administrator.close();
        try (var last = Administrator.of(server)) {
            last.execute("drop database " + name + " with (force)");
        }
    }

    @Test
    void the_second_is_refused_and_told_who_has_it_and_what_to_do() {
        try (var _ = take(AT_ONCE)) {
            assertThatThrownBy(() -> take(AT_ONCE))
                    .isInstanceOf(DatabaseTaken.class)
                    .hasMessageMatching(
                            "Another Rozmova works on this database: " + ME + "\\S+, since [-0-9]+T[:0-9]+Z\\. "
                                    + "Stop it first, or set ROZMOVA_DATABASE_URL to another database\\.");
        }
    }

    @Test
    void another_database_of_the_same_server_is_another_ones() throws SQLException {
        try (var _ = take(AT_ONCE);
                var beside = Administrator.of(server)) {
            beside.execute("create database " + name + "_too");
            DatabaseLock.take(url().replace(name, name + "_too"), AT_ONCE, ignored -> {}, ignored -> {})
                    .close();
            beside.execute("drop database " + name + "_too with (force)");
        }
    }

    @Test
    void whoever_comes_while_the_first_ends_waits_and_says_for_whom() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = take(AT_ONCE);
            var told = new CompletableFuture<String>();
            var second = people.submit(() -> DatabaseLock.take(url(), PATIENT, told::complete, ignored -> {}));

            assertThat(told.get(20, TimeUnit.SECONDS)).contains(ME);
            first.close();

            second.get(20, TimeUnit.SECONDS).close();
        }
    }

    @Test
    void whose_connection_ends_has_let_go() {
        take(AT_ONCE).close();

        take(PATIENT).close();
    }

    @Test
    void a_connection_that_the_database_ends_is_made_again_and_holds_the_lock_again() throws SQLException {
        try (var _ = take(AT_ONCE)) {
            var before = administrator.holder();

            administrator.execute("select pg_terminate_backend(" + before + ")");

            eventually(() -> assertThat(administrator.holder()).isNotZero().isNotEqualTo(before));
            assertThatThrownBy(() -> take(AT_ONCE)).isInstanceOf(DatabaseTaken.class);
        }
    }

    @Test
    void whoever_finds_it_taken_after_a_break_learns_by_whom() throws Exception {
        var lost = new CompletableFuture<String>();
        try (var _ = DatabaseLock.take(url(), AT_ONCE, ignored -> {}, lost::complete);
                var people = Executors.newVirtualThreadPerTaskExecutor();
                var other = Administrator.of(url() + "&ApplicationName=Rozmova, process 7 on elsewhere")) {
            // The database itself hands the lock to the first in its queue: nobody is quicker.
            var queued = people.submit(other::takeTheLock);
            eventually(() -> assertThat(administrator.queue()).isOne());

            administrator.execute("select pg_terminate_backend(" + administrator.holder() + ")");

            queued.get(20, TimeUnit.SECONDS);
            assertThat(lost.get(20, TimeUnit.SECONDS))
                    .contains("process 7 on elsewhere")
                    .contains("This one stops");
        }
    }

    @Test
    void our_own_connection_that_only_the_database_believes_alive_is_ended_by_us() throws Exception {
        var address = URI.create(server.substring("jdbc:".length()));
        var lost = new CompletableFuture<String>();
        try (var way = HalfOpen.to(address.getPort())) {
            var near = url().replace(":" + address.getPort() + "/", ":" + way.port() + "/");
            try (var _ = DatabaseLock.take(near, AT_ONCE, ignored -> {}, lost::complete)) {
                var before = administrator.holder();

                way.breakNear();

                eventually(() -> assertThat(administrator.holder()).isNotZero().isNotEqualTo(before));
                assertThat(lost).isNotDone();
            }
        }
    }

    @Test
    void a_database_that_is_not_there_is_told_as_such() {
        Consumer<String> nobody = ignored -> {};

        assertThatThrownBy(() ->
                        DatabaseLock.take("jdbc:postgresql://127.0.0.1:1/none?user=postgres", PATIENT, nobody, nobody))
                .isNotInstanceOf(DatabaseTaken.class)
                .rootCause()
                .hasMessageContaining("refused");
    }

    private DatabaseLock take(Duration patience) {
        return DatabaseLock.take(url(), patience, ignored -> {}, ignored -> {});
    }

    private String url() {
        return server.replace("/postgres?", "/" + name + "?");
    }
}
