package rozmova.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import rozmova.bench.load.Ids.Table;
import rozmova.bench.sample.Plan;
import rozmova.bench.sample.SampleConversation;
import rozmova.bench.sample.SampleConversations;

/// Brings conversations into a database, batch by batch, while the next batch is being made.
public final class SampleLoader {
    private static final int BATCH = 5_000;

    private static final String LATEST_INBOUND = """
            update identity i
            set last_inbound_at = latest.at
            from (select c.identity_id, max(c.last_message_at) as at
                  from conversation c
                  where c.project_id = ? and c.previous_id is not null
                  group by c.identity_id) latest
            where i.project_id = ?
              and i.id = latest.identity_id
              and i.last_inbound_at < latest.at""";

    private static final String LATEST_VISIT = """
            update visitor v
            set visit_id = latest.id
            from (select t.visitor_id, max(t.id) as id
                  from visit t
                  where t.project_id = ?
                  group by t.visitor_id
                  having count(*) > 1) latest
            where v.project_id = ?
              and v.id = latest.visitor_id
              and v.visit_id < latest.id""";

    private final String url;
    private final Target target;

    public SampleLoader(String url, Target target) {
        this.url = url;
        this.target = target;
    }

    /// Stores all conversations of the plan and tells after each batch how many are stored.
    public void load(Plan plan, LongConsumer progress) throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(url);
                var maker = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            hurry(connection);
            var ids = Ids.after(connection);
            var source = new SampleConversations(plan);
            var made = maker.submit(() -> batch(ids, Map.of(), source));
            while (true) {
                var batch = made.get();
                var last = !source.hasNext();
                if (!last) {
                    made = maker.submit(() -> batch(ids, batch.counts(), source));
                }
                batch.write(connection);
                progress.accept(batch.counts().getOrDefault(Table.CONVERSATION, 0L));
                if (last) {
                    break;
                }
            }
            finish(connection);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The sample data could not be made", failure.getCause());
        }
    }

    /// An interruption loses only the batch at work; and foreign keys of ten million messages need not be checked one
    /// by one: each was made for its conversation.
    private static void hurry(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("""
                    select set_config('session_replication_role', 'replica', false)
                    where current_setting('is_superuser') = 'on'""");
        }
    }

    private Batch batch(Ids ids, Map<Table, Long> counts, Iterator<SampleConversation> source) {
        var batch = new Batch(target, ids, counts);
        for (var count = 0; count < BATCH && source.hasNext(); count++) {
            batch.add(source.next());
        }
        return batch;
    }

    /// Updates the clients who came again, and gives the planner what it has to know.
    private void finish(Connection connection) throws SQLException {
        for (var sql : new String[] {LATEST_INBOUND, LATEST_VISIT}) {
            try (var update = connection.prepareStatement(sql)) {
                update.setLong(1, target.projectId());
                update.setLong(2, target.projectId());
                update.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) client, identity, visitor, visit, visit_page, conversation, message");
        }
    }
}
