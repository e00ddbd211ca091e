package rozmova.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;

/// What the database expects, without reading rows.
@Singleton
final class LogEstimateStore {
    private final ObjectMapper json;

    LogEstimateStore(ObjectMapper json) {
        this.json = json;
    }

    /// How many rows fit, as the planner believes.
    long rows(Reading reading, LogQuery query) {
        var plan = LogStore.bind(
                        query,
                        reading.handle()
                                .createQuery("explain (format json) select 1 from conversation c " + query.where()))
                .mapTo(String.class)
                .one();
        try {
            return json.readTree(plan).path(0).path("Plan").path("Plan Rows").asLong();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("PostgreSQL explains in JSON", malformed);
        }
    }

    /// When the conversation was created that stands `rows` further in the order by creation; empty beyond its end.
    ///
    /// @param after where to begin; null at the first
    Optional<Instant> further(Reading reading, long projectId, @Nullable Instant after, boolean descending, long rows) {
        var direction = descending ? "desc" : "asc";
        var begin = after == null ? "" : "and c.created_at " + (descending ? "<=" : ">=") + " :after\n";
        var query = new LogQuery(projectId, LogFilter.EVERYTHING).with("rows", rows);
        if (after != null) {
            query.with("after", after);
        }
        return LogStore.bind(
                        query,
                        reading.handle()
                                .createQuery("select c.created_at from conversation c " + query.where() + begin
                                        + "order by c.created_at " + direction + ", c.id " + direction
                                        + " offset :rows limit 1"))
                .map((row, context) -> Rows.time(row, "created_at"))
                .findOne();
    }
}
