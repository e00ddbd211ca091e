package rozmova.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Condition;
import rozmova.shared.database.Condition.Operator;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.Where;

/// What the database expects, without reading rows.
@Singleton
final class LogEstimateStore {
    private final ObjectMapper json;

    LogEstimateStore(ObjectMapper json) {
        this.json = json;
    }

    /// How many rows fit, as the planner believes.
    long rows(Reading reading, Where where) {
        var plan = rowsQuery(where).on(reading).mapTo(String.class).one();
        try {
            return json.readTree(plan).path(0).path("Plan").path("Plan Rows").asLong();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("PostgreSQL explains in JSON", malformed);
        }
    }

    static SqlQuery rowsQuery(Where where) {
        return SqlQuery.of("""
                explain (format json)
                select 1
                from conversation c
                %s""".formatted(where.sql()), where);
    }

    /// When the conversation was created that stands `rows` further in the order by creation; empty beyond its end.
    ///
    /// @param after where to begin; null at the first
    Optional<Instant> further(Reading reading, long projectId, @Nullable Instant after, boolean descending, long rows) {
        return furtherQuery(projectId, after, descending, rows)
                .on(reading)
                .map((row, context) -> Rows.time(row, "created_at"))
                .findOne();
    }

    static SqlQuery furtherQuery(long projectId, @Nullable Instant after, boolean descending, long rows) {
        var direction = descending ? "desc" : "asc";
        var beginning = descending ? Operator.LESS_OR_EQUAL : Operator.GREATER_OR_EQUAL;
        var all = LogFilter.EVERYTHING.where(projectId);
        var where = after == null ? all : all.and(Condition.of("c.created_at", beginning, "after", after));
        return SqlQuery.of("""
                        select c.created_at
                        from conversation c
                        %1$sorder by c.created_at %2$s, c.id %2$s
                        offset :rows limit 1""".formatted(where.sql(), direction), where).with("rows", rows);
    }
}
