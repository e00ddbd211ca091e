package rozmova.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

@Singleton
final class ProjectStore {
    private static final String COLUMNS =
            "id, key, name, time_zone, language, quiet_seconds, auto_close_seconds, results, working_hours";

    private final ObjectMapper json;

    ProjectStore(ObjectMapper json) {
        this.json = json;
    }

    boolean none(Reading reading) {
        return reading.handle()
                .createQuery("select not exists (select from project)")
                .mapTo(Boolean.class)
                .one();
    }

    /// Lets nobody else create a project until this transaction ends; reading goes on.
    void lockOutOthers(Reading reading) {
        reading.handle().execute("lock table project in share row exclusive mode");
    }

    Optional<Project> find(Reading reading, long id) {
        return reading.handle()
                .createQuery("select " + COLUMNS + " from project where id = :id")
                .bind("id", id)
                .map((row, context) -> project(row))
                .findOne();
    }

    Optional<Project> findByKey(Reading reading, String key) {
        return reading.handle()
                .createQuery("select " + COLUMNS + " from project where key = :key")
                .bind("key", key)
                .map((row, context) -> project(row))
                .findOne();
    }

    Optional<Project> lock(Transaction transaction, long id) {
        return transaction
                .handle()
                .createQuery("select " + COLUMNS + " from project where id = :id for no key update")
                .bind("id", id)
                .map((row, context) -> project(row))
                .findOne();
    }

    Project insert(Transaction transaction, Project project, Instant now) {
        var statement = transaction.handle().createQuery("""
                insert into project (key, name, time_zone, language, quiet_seconds, auto_close_seconds, results,
                                     working_hours, created_at)
                values (:key, :name, :zone, :language, :quiet, :autoClose, :results, :week::jsonb, :now)
                returning\s""" + COLUMNS);
        return bindSettings(statement, project)
                .bind("key", project.key())
                .bind("now", now)
                .map((row, context) -> project(row))
                .one();
    }

    void update(Transaction transaction, Project project) {
        var statement = transaction.handle().createUpdate("""
                update project
                set name = :name, time_zone = :zone, language = :language, quiet_seconds = :quiet,
                    auto_close_seconds = :autoClose, results = :results, working_hours = :week::jsonb
                where id = :id
                """);
        bindSettings(statement, project).bind("id", project.id()).execute();
    }

    void scriptSeen(Transaction transaction, long id, ScriptSeen seen) {
        transaction
                .handle()
                .createUpdate("""
                        update project
                        set script_seen_host = :host, script_seen_at = :at
                        where id = :id
                          and (script_seen_at is null or script_seen_at <= :minuteAgo)
                        """)
                .bind("id", id)
                .bind("host", seen.host())
                .bind("at", seen.at())
                .bind("minuteAgo", seen.at().minus(Duration.ofMinutes(1)))
                .execute();
    }

    Optional<ScriptSeen> scriptSeen(Reading reading, long id) {
        return reading.handle()
                .createQuery("""
                        select script_seen_host, script_seen_at
                        from project
                        where id = :id
                          and script_seen_at is not null
                        """)
                .bind("id", id)
                .map((row, context) -> new ScriptSeen(
                        row.getString("script_seen_host"),
                        row.getTimestamp("script_seen_at").toInstant()))
                .findOne();
    }

    private <S extends SqlStatement<S>> S bindSettings(S statement, Project project) {
        return statement
                .bind("name", project.name())
                .bind("zone", project.zone().getId())
                .bind("language", project.language().code())
                .bind("quiet", project.quiet().toSeconds())
                .bind("autoClose", project.autoClose().toSeconds())
                .bindArray("results", String.class, project.results())
                .bind("week", written(project.week()));
    }

    private Project project(ResultSet row) throws SQLException {
        return new Project(
                row.getLong("id"),
                row.getString("key"),
                row.getString("name"),
                TimeZones.present(ZoneId.of(row.getString("time_zone"))),
                Language.of(row.getString("language")),
                Duration.ofSeconds(row.getLong("quiet_seconds")),
                Duration.ofSeconds(row.getLong("auto_close_seconds")),
                strings(row, "results"),
                week(row.getString("working_hours")));
    }

    private @Nullable String written(@Nullable WorkWeek week) {
        return week == null ? null : json.valueToTree(week.words()).toString();
    }

    private @Nullable WorkWeek week(@Nullable String written) {
        try {
            return written == null ? null : WorkWeek.of(json.readTree(written));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The database keeps valid JSON only", impossible);
        }
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
