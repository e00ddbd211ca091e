package rozmova.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rozmova.review.Averages.OfCriterion;
import rozmova.review.Averages.OfManager;
import rozmova.review.Averages.Total;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.Where;

@Singleton
final class AverageStore {
    /// Averages of the reviews that the filter lets through; managers by name, nobody last.
    Averages averages(Reading reading, Where where, Map<Long, String> names, Collation collation) {
        var criteria = criteria(reading, where);
        var sums = sums(reading, where, collation);
        var managers = sums.stream()
                .filter(sum -> !sum.total())
                .map(sum -> new OfManager(
                        SummaryStore.person(sum.manager(), names),
                        sum.reviews(),
                        sum.score(),
                        of(criteria, false, sum.manager())))
                .toList();
        var all = sums.stream().filter(Sum::total).findFirst().orElseThrow();
        return new Averages(managers, new Total(all.reviews(), all.score(), of(criteria, true, null)));
    }

    private static List<Sum> sums(Reading reading, Where where, Collation collation) {
        return SqlQuery.of("""
                        select grouping(r.manager_id) = 1 as total, r.manager_id, count(*) as reviews,
                               round(avg(r.score))::integer as score
                        from review r
                        left join staff s on s.id = r.manager_id
                        %sgroup by grouping sets ((r.manager_id, s.name), ())
                        order by %s nulls last, r.manager_id""".formatted(where.sql(), collation.of("s.name")), where)
                .on(reading)
                .map((row, context) -> new Sum(
                        row.getBoolean("total"),
                        Rows.number(row, "manager_id"),
                        row.getInt("reviews"),
                        Rows.integer(row, "score")))
                .list();
    }

    /// By the newest name of each criterion, in the order of the scorecards.
    private static List<Part> criteria(Reading reading, Where where) {
        return SqlQuery.of("""
                        with reached as (
                            select grouping(r.manager_id) = 1 as total, r.manager_id, r.scorecard_id, a.criterion_id,
                                   round(avg(a.value * 100.0 / a.most))::integer as score
                            from review r
                            join review_answer a on a.project_id = r.project_id and a.review_id = r.id
                            %sgroup by grouping sets ((r.manager_id, r.scorecard_id, a.criterion_id),
                                                      (r.scorecard_id, a.criterion_id))
                        )
                        select reached.*, newest.title
                        from reached
                        cross join lateral (
                            select c.title, c.version, c.position
                            from criterion c
                            where c.project_id = :project
                              and c.scorecard_id = reached.scorecard_id
                              and c.id = reached.criterion_id
                            order by c.version desc
                            limit 1) newest
                        order by reached.scorecard_id, newest.version desc, newest.position""".formatted(where.sql()), where)
                .on(reading)
                .map((row, context) -> new Part(
                        row.getBoolean("total"),
                        Rows.number(row, "manager_id"),
                        new OfCriterion(
                                row.getLong("criterion_id"),
                                row.getLong("scorecard_id"),
                                row.getString("title"),
                                Rows.integer(row, "score"))))
                .list();
    }

    private static List<OfCriterion> of(List<Part> parts, boolean total, @Nullable Long manager) {
        return parts.stream()
                .filter(part -> part.total() == total && Objects.equals(part.manager(), manager))
                .map(Part::criterion)
                .toList();
    }

    private record Sum(
            boolean total,
            @Nullable Long manager,
            int reviews,
            @Nullable Integer score) {}

    private record Part(boolean total, @Nullable Long manager, OfCriterion criterion) {}
}
