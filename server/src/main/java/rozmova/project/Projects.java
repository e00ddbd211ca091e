package rozmova.project;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import rozmova.shared.database.Database;

/// All projects of this installation.
@Singleton
public final class Projects {
    private final Database database;

    Projects(Database database) {
        this.database = database;
    }

    /// The project with the public key `key`.
    public Optional<Project> byKey(String key) {
        return database.read(tx -> tx.handle()
                .createQuery("""
                        select id, key, name, time_zone, quiet_seconds, auto_close_seconds
                        from project
                        where key = :key
                        """)
                .bind("key", key)
                .map((row, context) -> new Project(
                        row.getLong("id"),
                        row.getString("key"),
                        row.getString("name"),
                        ZoneId.of(row.getString("time_zone")),
                        Duration.ofSeconds(row.getLong("quiet_seconds")),
                        Duration.ofSeconds(row.getLong("auto_close_seconds")),
                        List.of()))
                .findOne());
    }

    /// The site script was loaded by a page of `host`.
    public void scriptSeen(long projectId, String host, Instant at) {
        database.run(tx -> tx.handle()
                .createUpdate("""
                        update project
                        set script_seen_host = :host,
                            script_seen_at = :at
                        where id = :projectId
                        """)
                .bind("host", host)
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .bind("projectId", projectId)
                .execute());
    }
}
