package rozmova.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rozmova.bench.sample.Manager;
import rozmova.bench.sample.Messenger;

/// Reads from the product's database which project sample data are made for.
public final class TargetStore {
    private final String url;

    public TargetStore(String url) {
        this.url = url;
    }

    /// The first project with its channels and everybody who answers; empty when nothing is set up or connected.
    public Optional<Target> find() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement("""
                        select id, time_zone, quiet_seconds, auto_close_seconds, results
                        from project
                        order by id
                        limit 1""");
                var row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var project = row.getLong("id");
            var channels = channels(connection, project);
            if (channels.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Target(
                    project,
                    ZoneId.of(row.getString("time_zone")),
                    Duration.ofSeconds(row.getLong("quiet_seconds")),
                    Duration.ofSeconds(row.getLong("auto_close_seconds")),
                    List.of((String[]) row.getArray("results").getArray()),
                    channels,
                    managers(connection, project)));
        }
    }

    /// How many finished conversations the project has.
    public long logged(Target target) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement(
                        "select count(*) from conversation where project_id = ? and state = 'logged'")) {
            query.setLong(1, target.projectId());
            return number(query);
        }
    }

    /// Adds managers until there are `count`; nobody can sign in as one of the new.
    public Target staffed(Target target, int count, List<String> names) throws SQLException {
        var managers = new ArrayList<>(target.managers());
        try (var connection = DriverManager.getConnection(url);
                var insert = connection.prepareStatement("""
                        with person as (
                            insert into staff (email, name, password_hash, locale, created_at)
                            values (?, ?, '', 'uk', now())
                            returning id
                        )
                        insert into membership (project_id, staff_id, role, created_at)
                        select ?, id, 'manager', now() from person
                        returning staff_id""")) {
            while (managers.size() < count) {
                insert.setString(1, "sample-%d-%d@kvitka.example".formatted(target.projectId(), managers.size()));
                var name = names.get(managers.size() % names.size());
                insert.setString(2, name);
                insert.setLong(3, target.projectId());
                managers.add(Manager.named(number(insert), name));
            }
        }
        return new Target(
                target.projectId(),
                target.zone(),
                target.quiet(),
                target.autoClose(),
                target.results(),
                target.channels(),
                managers);
    }

    private static Map<Messenger, Long> channels(Connection connection, long projectId) throws SQLException {
        try (var query = connection.prepareStatement("""
                select messenger, min(id) as id
                from channel
                where project_id = ?
                  and state <> 'disconnected'
                group by messenger""")) {
            query.setLong(1, projectId);
            var ids = new HashMap<String, Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getString("messenger"), rows.getLong("id"));
                }
            }
            return Stream.of(Messenger.values())
                    .filter(messenger -> ids.containsKey(messenger.label()))
                    .collect(Collectors.toMap(messenger -> messenger, messenger -> ids.get(messenger.label())));
        }
    }

    private static List<Manager> managers(Connection connection, long projectId) throws SQLException {
        try (var query = connection.prepareStatement("""
                select s.id, s.name
                from membership m
                join staff s on s.id = m.staff_id
                where m.project_id = ?
                  and m.role <> 'viewer'
                  and m.left_at is null
                order by m.role = 'manager' desc, s.id""")) {
            query.setLong(1, projectId);
            var managers = new ArrayList<Manager>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    managers.add(Manager.named(rows.getLong("id"), rows.getString("name")));
                }
            }
            return managers;
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
