package rozmova.review;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rozmova.review.Criterion.Kind;
import rozmova.review.ScorecardStore.Version;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.Where;
import rozmova.staff.Agent;
import rozmova.staff.Person;
import rozmova.staff.Staff;

@Singleton
final class ReviewViewStore {
    private final ScorecardStore scorecards;
    private final ReviewCommentStore comments;
    private final SummaryStore summaries;
    private final Staff staff;

    ReviewViewStore(ScorecardStore scorecards, ReviewCommentStore comments, SummaryStore summaries, Staff staff) {
        this.scorecards = scorecards;
        this.comments = comments;
        this.summaries = summaries;
        this.staff = staff;
    }

    /// As the agent sees them.
    ///
    /// @param newestFirst else the oldest comes first
    List<Review> list(Reading reading, Agent agent, Where where, boolean newestFirst, int limit) {
        var sql = """
                select r.id, r.conversation_id, r.scorecard_id, r.version, s.name as scorecard, r.manager_id,
                       r.reviewer_id, r.score, r.comment, r.created_at, r.changed_at, r.seen_at
                from review r
                join scorecard s on s.project_id = r.project_id and s.id = r.scorecard_id
                %sorder by r.id %s
                limit :limit""".formatted(where.sql(), newestFirst ? "desc" : "asc");
        var rows = SqlQuery.of(sql, where)
                .with("limit", limit)
                .on(reading)
                .map((row, context) -> row(row))
                .list();
        return rows.isEmpty() ? List.of() : complete(reading, agent, rows);
    }

    private List<Review> complete(Reading reading, Agent agent, List<Row> rows) {
        var project = agent.projectId();
        var ids = rows.stream().map(Row::id).toList();
        var names = staff.names(reading, project);
        var versions = scorecards.versions(reading, project);
        var values = values(reading, project, ids);
        var said = comments.of(reading, project, ids, agent.id(), names);
        var about = summaries.of(
                reading, project, rows.stream().map(Row::conversation).toList(), names);
        return rows.stream()
                .map(row -> {
                    var criteria = versions.getOrDefault(row.version(), List.of());
                    return new Review(
                            row.id(),
                            row.conversation(),
                            new Review.Card(row.version().scorecard(), row.scorecard(), criteria),
                            SummaryStore.person(row.manager(), names),
                            new Person(row.reviewer(), names.getOrDefault(row.reviewer(), "")),
                            row.score(),
                            answers(criteria, values.getOrDefault(row.id(), Map.of())),
                            row.comment(),
                            said.getOrDefault(row.id(), List.of()),
                            row.createdAt(),
                            row.changedAt(),
                            row.seenAt(),
                            row.reviewer() == agent.id(),
                            Objects.requireNonNull(about.get(row.conversation())));
                })
                .toList();
    }

    private static List<Review.Answer> answers(List<Criterion> criteria, Map<Long, @Nullable Integer> values) {
        return criteria.stream()
                .map(criterion -> {
                    var points = values.get(criterion.id());
                    Object value = points == null || criterion.kind() == Kind.SCALE ? points : points == 1;
                    return new Review.Answer(criterion.id(), value);
                })
                .toList();
    }

    /// Of each review the points by criterion.
    private static Map<Long, Map<Long, @Nullable Integer>> values(
            Reading reading, long projectId, Collection<Long> reviews) {
        var found = reading.handle()
                .createQuery("""
                        select review_id, criterion_id, value
                        from review_answer
                        where project_id = :project and review_id = any(:reviews)""")
                .bind("project", projectId)
                .bindArray("reviews", Long.class, reviews)
                .map((row, context) ->
                        new Value(row.getLong("review_id"), row.getLong("criterion_id"), Rows.integer(row, "value")))
                .list();
        var values = new LinkedHashMap<Long, Map<Long, @Nullable Integer>>();
        found.forEach(value -> values.computeIfAbsent(value.review(), none -> new LinkedHashMap<>())
                .put(value.criterion(), value.points()));
        return values;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("conversation_id"),
                new Version(row.getLong("scorecard_id"), row.getInt("version")),
                row.getString("scorecard"),
                Rows.number(row, "manager_id"),
                row.getLong("reviewer_id"),
                Rows.integer(row, "score"),
                row.getString("comment"),
                Rows.time(row, "created_at"),
                Rows.timeOrNull(row, "changed_at"),
                Rows.timeOrNull(row, "seen_at"));
    }

    private record Row(
            long id,
            long conversation,
            Version version,
            String scorecard,
            @Nullable Long manager,
            long reviewer,
            @Nullable Integer score,
            @Nullable String comment,
            Instant createdAt,
            @Nullable Instant changedAt,
            @Nullable Instant seenAt) {}

    private record Value(
            long review, long criterion, @Nullable Integer points) {}
}
