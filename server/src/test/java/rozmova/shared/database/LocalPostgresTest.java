package rozmova.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The embedded server, also when it does not start as it should. One that cannot come up must not be waited for as if
/// it were slow: the limit is far above what any of this takes, and far below what a slow one is given.
@Timeout(600)
class LocalPostgresTest {
    private final Path directory;
    private final Path data;

    LocalPostgresTest(@TempDir Path directory) {
        this.directory = directory;
        data = directory.resolve("postgres");
    }

    @Test
    void a_stopped_server_is_down_and_its_address_is_gone() throws Exception {
        try (var server = LocalPostgres.start(directory)) {
            assertThat(Files.readString(directory.resolve("postgres.url"))).isEqualTo(server.url());
            assertThat(Postmaster.of(data)).isPresent();
        }

        assertThat(Postmaster.of(data)).isEmpty();
        assertThat(directory.resolve("postgres.url")).doesNotExist();
    }

    @Test
    void a_server_with_another_password_is_named_and_not_left_behind() throws Exception {
        LocalPostgres.start(directory).close();
        Files.writeString(directory.resolve("postgres.password"), "of another installation");

        assertThatThrownBy(() -> LocalPostgres.start(directory))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("postgres.password");
        assertThat(Postmaster.of(data)).isEmpty();
    }

    @Test
    void a_server_that_ends_by_itself_is_not_waited_for() throws Exception {
        LocalPostgres.start(directory).close();
        Files.writeString(data.resolve("postgresql.conf"), "no_such_setting = on\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> LocalPostgres.start(directory))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("ended by itself");
    }

    @Test
    void a_server_that_cannot_be_completed_is_not_left_behind() throws Exception {
        // Something else stands where the address is to be written.
        Files.createDirectories(directory.resolve("postgres.url").resolve("not a file"));

        assertThatThrownBy(() -> LocalPostgres.start(directory)).isInstanceOf(UncheckedIOException.class);
        assertThat(Postmaster.of(data)).isEmpty();
    }

    @Test
    void a_server_is_found_by_any_way_to_its_directory() throws Exception {
        try (var server = LocalPostgres.start(directory.resolve("."))) {
            assertThat(Postmaster.of(data)).as(server.url()).isPresent();
        }
    }
}
