package rozmova.review;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.review.Criterion.Kind;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class ScorecardStore {
    /// Those in use first, by name.
    List<Scorecard> all(Reading reading, long projectId, Collation collation) {
        var current = criteria(reading, projectId, "where c.version = s.version");
        return reading.handle()
                .createQuery("""
                        select id, version, name, archived_at
                        from scorecard
                        where project_id = :project
                        order by archived_at is not null, %s, id""".formatted(collation.of("name")))
                .bind("project", projectId)
                .map((row, context) -> scorecard(row, current))
                .list();
    }

    /// The scorecard as new reviews use it; nobody changes it until this transaction ends.
    Optional<Scorecard> share(Transaction transaction, long projectId, long id) {
        return one(transaction, projectId, id, "for share");
    }

    Optional<Scorecard> lock(Transaction transaction, long projectId, long id) {
        return one(transaction, projectId, id, "for no key update");
    }

    /// The criteria of all versions, those that reviews were made with among them.
    Map<Version, List<Criterion>> versions(Reading reading, long projectId) {
        return criteria(reading, projectId, "");
    }

    boolean none(Reading reading, long projectId) {
        return reading.handle()
                .createQuery("select not exists (select from scorecard where project_id = :project)")
                .bind("project", projectId)
                .mapTo(Boolean.class)
                .one();
    }

    int inUse(Reading reading, long projectId) {
        return reading.handle()
                .createQuery("select count(*) from scorecard where project_id = :project and archived_at is null")
                .bind("project", projectId)
                .mapTo(Integer.class)
                .one();
    }

    /// Empty when the usual one is there already.
    Optional<Long> insert(Transaction transaction, long projectId, String name, boolean usual, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        insert into scorecard (project_id, name, usual, created_at)
                        values (:project, :name, :usual, :now)
                        on conflict (project_id) where usual do nothing
                        returning id""")
                .bind("project", projectId)
                .bind("name", name)
                .bind("usual", usual)
                .bind("now", now)
                .mapTo(Long.class)
                .findOne();
    }

    /// Whether a review was made with this version.
    boolean used(Reading reading, long projectId, Version version) {
        return reading.handle()
                .createQuery("""
                        select exists (select from review
                                       where project_id = :project and scorecard_id = :id and version = :version)""")
                .bind("project", projectId)
                .bind("id", version.scorecard())
                .bind("version", version.version())
                .mapTo(Boolean.class)
                .one();
    }

    /// Ids that its criteria have or had.
    Set<Long> criterionIds(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery("select distinct id from criterion where project_id = :project and scorecard_id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .mapTo(Long.class)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The criteria of a version are these now; a criterion without an id gets one.
    void write(Transaction transaction, long projectId, Version version, List<Criterion> criteria) {
        transaction
                .handle()
                .createUpdate("""
                        delete from criterion
                        where project_id = :project and scorecard_id = :id and version = :version""")
                .bind("project", projectId)
                .bind("id", version.scorecard())
                .bind("version", version.version())
                .execute();
        for (var position = 0; position < criteria.size(); position++) {
            insert(transaction, projectId, version, criteria.get(position), position);
        }
    }

    /// Sets name and version, and takes it back into use.
    void update(Transaction transaction, long projectId, Version version, String name) {
        transaction
                .handle()
                .createUpdate("""
                        update scorecard
                        set name = :name, version = :version, archived_at = null
                        where project_id = :project and id = :id""")
                .bind("project", projectId)
                .bind("id", version.scorecard())
                .bind("version", version.version())
                .bind("name", name)
                .execute();
    }

    void archive(Transaction transaction, long projectId, long id, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        update scorecard
                        set archived_at = coalesce(archived_at, :now)
                        where project_id = :project and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    private static void insert(
            Transaction transaction, long projectId, Version version, Criterion criterion, int position) {
        var id = criterion.id() == 0 ? "default" : ":criterion";
        var statement = transaction.handle().createUpdate("""
                insert into criterion (project_id, scorecard_id, version, id, position, title, help, kind, most, weight)
                values (:project, :id, :version, %s, :position, :title, :help, :kind, :most, :weight)""".formatted(id));
        if (criterion.id() != 0) {
            statement.bind("criterion", criterion.id());
        }
        statement
                .bind("project", projectId)
                .bind("id", version.scorecard())
                .bind("version", version.version())
                .bind("position", position)
                .bind("title", criterion.title())
                .bind("help", criterion.help())
                .bind("kind", criterion.kind().word())
                .bind("most", criterion.points())
                .bind("weight", criterion.weight())
                .execute();
    }

    private static Optional<Scorecard> one(Reading reading, long projectId, long id, String lock) {
        // Locked before its criteria are read: they are those of the locked version.
        return reading.handle()
                .createQuery("""
                        select id, version, name, archived_at
                        from scorecard
                        where project_id = :project and id = :id
                        """ + lock)
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) -> scorecard(row, Map.of()))
                .findOne()
                .map(card -> new Scorecard(
                        card.id(),
                        card.version(),
                        card.name(),
                        card.archived(),
                        criteria(reading, projectId, "where c.version = s.version")
                                .getOrDefault(new Version(card.id(), card.version()), List.of())));
    }

    private static Map<Version, List<Criterion>> criteria(Reading reading, long projectId, String which) {
        return reading.handle()
                .createQuery("""
                        select c.scorecard_id, c.version, c.id, c.title, c.help, c.kind, c.most, c.weight
                        from scorecard s
                        join criterion c on c.project_id = s.project_id and c.scorecard_id = s.id
                                        and s.project_id = :project
                        %s
                        order by c.scorecard_id, c.version, c.position""".formatted(which))
                .bind("project", projectId)
                .map((row, context) ->
                        Map.entry(new Version(row.getLong("scorecard_id"), row.getInt("version")), criterion(row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        HashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static Scorecard scorecard(ResultSet row, Map<Version, List<Criterion>> criteria) throws SQLException {
        var version = new Version(row.getLong("id"), row.getInt("version"));
        return new Scorecard(
                version.scorecard(),
                version.version(),
                row.getString("name"),
                Rows.timeOrNull(row, "archived_at") != null,
                criteria.getOrDefault(version, List.of()));
    }

    private static Criterion criterion(ResultSet row) throws SQLException {
        var kind = Kind.of(row.getString("kind"));
        @Nullable Integer most = kind == Kind.SCALE ? Integer.valueOf(row.getInt("most")) : null;
        return new Criterion(
                row.getLong("id"), row.getString("title"), row.getString("help"), kind, most, row.getInt("weight"));
    }

    /// A scorecard's criteria as they were at some time.
    record Version(long scorecard, int version) {}
}
