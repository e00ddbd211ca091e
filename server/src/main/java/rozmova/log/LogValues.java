package rozmova.log;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Database;
import rozmova.staff.Agent;
import rozmova.staff.Person;

/// What stands in a column of the log, and how often: the choices of a filter.
@Singleton
final class LogValues {
    /// Only so many rows are looked at, the newest: choosing must not wait for a million rows.
    private static final int NEWEST = 50_000;

    /// With words, so many hits, whichever comes first.
    private static final int HITS = 10_000;

    private static final int MOST = 200;

    private final Database database;
    private final LogValueStore store;
    private final LogStore log;

    LogValues(Database database, LogValueStore store, LogStore log) {
        this.database = database;
        this.store = store;
        this.log = log;
    }

    /// The managers whose conversations stand in the log, by name, those who left among them.
    List<Person> managers(Agent agent, Collation collation) {
        return database.read(reading ->
                log.people(reading, agent.projectId(), new LogOrder(LogOrder.Column.MANAGER, false, collation)));
    }

    /// The values of `field` in what the rest of the filter lets through, the most frequent first; those that are as
    /// frequent by name.
    Choice of(Agent agent, LogFilter filter, Field field, Collation collation) {
        return database.read(reading -> {
            var where = filter.without(field.parameter).where(agent.projectId());
            var words = filter.words().isPresent();
            var most = words ? HITS : NEWEST;
            var looked = store.bounded(reading, where, most + 1);
            var values = store.values(reading, where, field, new LogValueStore.Bounds(most, !words, MOST, collation));
            return new Choice(values, looked > most);
        });
    }

    /// What can be chosen from.
    enum Field {
        MANAGER("manager", "manager", "coalesce(c.manager_id::text, 'none')", true),
        CLOSED_BY("closedBy", "closedBy", "coalesce(c.closed_by::text, 'none')", true),
        PARTICIPANT("participant", "participant", "unnest(c.participants)::text", true),
        MESSENGER("messenger", "channel", "c.messenger", false),
        SOURCE("source", "source", "c.source", false),
        MEDIUM("medium", "medium", "c.medium", false),
        CAMPAIGN("campaign", "campaign", "c.campaign", false),
        TERM("term", "term", "c.term", false),
        CONTENT("content", "content", "c.content", false),
        RESULT("result", "result", "coalesce(c.result, '(none)')", false),
        TAG("tag", "tag", "unnest(c.tags)", false);

        private final String label;
        private final String parameter;
        private final String sql;
        private final boolean people;

        Field(String label, String parameter, String sql, boolean people) {
            this.label = label;
            this.parameter = parameter;
            this.sql = sql;
            this.people = people;
        }

        static Field of(@Nullable String label) {
            var known = Arrays.stream(values()).map(field -> field.label).toArray(String[]::new);
            var wanted = LogParameters.one("field", label, known);
            return Arrays.stream(values())
                    .filter(field -> field.label.equals(wanted))
                    .findFirst()
                    .orElseThrow();
        }

        /// The expression over `conversation c`.
        String sql() {
            return sql;
        }

        /// Whether the values are ids of staff, or `none`.
        boolean people() {
            return people;
        }
    }

    /// @param value as the filter's parameter takes it
    /// @param label as people know it
    @Schema(name = "LogValue")
    record Value(String value, String label, long count) {}

    /// @param more whether there are older conversations than those that were counted
    @Schema(name = "LogValueList")
    record Choice(List<Value> values, boolean more) {
        Choice {
            values = List.copyOf(values);
        }
    }
}
