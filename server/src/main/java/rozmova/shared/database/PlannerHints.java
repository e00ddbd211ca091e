package rozmova.shared.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/// What is said to PostgreSQL's planner where it would choose wrongly: all of it, so that it can be measured again when
/// PostgreSQL is another one. None of it changes what a statement returns.
public final class PlannerHints {
    /// At the end of a subquery: it is read as it stands, in its own order, and not mixed with what is around it.
    public static final String FENCE = "offset 0";

    /// Sets, until the transaction ends, whether indexes may be walked along or only brought together.
    public static final String SCANS = "select set_config('enable_indexscan', :scans, true),"
            + " set_config('enable_indexonlyscan', :scans, true), set_config('enable_seqscan', :scans, true)";

    /// Never a prepared statement: its plan would be made once for all values.
    private static final StatementCustomizer OWN_PLAN = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

    private PlannerHints() {}

    /// The query gets a plan for the values it has.
    static Query ownPlan(Query query) {
        return query.addCustomizer(OWN_PLAN);
    }

    /// Does `work` while indexes may only be brought together (bitmaps). The planner would rather read rows one by one
    /// along an index, and does not know that looking into the words of each is what costs.
    public static <T> T bitmapsOnly(Reading reading, Supplier<T> work) {
        scans(reading, "off");
        var done = work.get();
        scans(reading, "on");
        return done;
    }

    /// Until the transaction ends, its statements take one processor; the others stay with people who work.
    public static void oneProcessor(Reading reading) {
        reading.handle().execute("set local max_parallel_workers_per_gather = 0");
    }

    /// A column of texts as an expression that no index knows: to group by it, rows are hashed as they lie, whereas the
    /// order of an index would look right to the planner, and jump through the table.
    public static String unindexed(String column) {
        return column + " || ''";
    }

    private static void scans(Reading reading, String allowed) {
        reading.handle()
                .createQuery(SCANS)
                .bind("scans", allowed)
                .mapTo(String.class)
                .one();
    }
}
