package rozmova.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import rozmova.shared.secret.RandomToken;

/// A PostgreSQL of our own in the data directory, for installations that bring none. It is set up like a server's:
/// durable, with a password, on loopback only.
public final class LocalPostgres implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LocalPostgres.class);

    private final EmbeddedPostgres postgres;
    private final Path data;
    private final String url;
    private final Path urlFile;

    private LocalPostgres(EmbeddedPostgres postgres, Path data, String url, Path urlFile) {
        this.postgres = postgres;
        this.data = data;
        this.url = url;
        this.urlFile = urlFile;
    }

    /// Starts the server on the data in `directory/postgres`, creating it on the first start, and returns when it
    /// takes connections, however long it works on that. One that an earlier Rozmova left behind (it was killed) is
    /// stopped first.
    ///
    /// @throws UncheckedIOException when the directory cannot be used or the server does not come up, and is down
    public static LocalPostgres start(Path directory) {
        var data = directory.resolve("postgres").toAbsolutePath().normalize();
        var passwordFile = directory.resolve("postgres.password");
        try {
            Files.createDirectories(directory);
            stopLeftover(data);
            var known = Files.exists(passwordFile);
            var password = known ? Files.readString(passwordFile) : RandomToken.create(24);
            var server = PostgresStart.of(configured(directory, data, password), data, password);
            var url = "jdbc:postgresql://localhost:%d/postgres?user=postgres&password=%s"
                    .formatted(server.getPort(), password);
            var started = new LocalPostgres(server, data, url, directory.resolve("postgres.url"));
            try {
                if (!known) {
                    protect(server, data, password);
                    writePrivately(passwordFile, password);
                }
                writePrivately(started.urlFile, url);
                return started;
            } catch (IOException failure) {
                started.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The JDBC address, with the password in it. It stands in `postgres.url` of the data directory as long as the
    /// server runs, for `psql` and for backups.
    public String url() {
        return url;
    }

    /// Stops the server and returns when it is down; open transactions are rolled back.
    @Override
    public void close() {
        try {
            // Asks it to stop, and waits for five seconds.
            postgres.close();
            var slow = Postmaster.of(data);
            if (slow.isPresent()) {
                slow.get().stop();
            }
            Files.deleteIfExists(urlFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedPostgres.Builder configured(Path directory, Path data, String password) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        directory.resolve("postgres-program").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password)
                // The library starts a throw-away server for tests; ours keeps what it has acknowledged.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("work_mem", "16MB")
                .setServerConfig("maintenance_work_mem", "128MB")
                .setServerConfig("effective_cache_size", "1GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off");
    }

    /// A fresh server trusts everybody on the machine; from now on it asks for the password.
    private static void protect(EmbeddedPostgres postgres, Path data, String password) throws IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), """
                    local all all scram-sha-256
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IOException("The new database could not be protected by a password", failure);
        }
    }

    private static void stopLeftover(Path data) throws IOException {
        var leftover = Postmaster.of(data);
        if (leftover.isPresent()) {
            LOG.warnf(
                    "Rozmova did not stop cleanly last time; stopping its database (process %d) first",
                    leftover.get().process().pid());
            leftover.get().stop();
        }
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
