package rozmova.channel;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

@Singleton
final class RawEventStore {
    /// All of them in one statement; the ones we have already stay as they are.
    void insert(Transaction transaction, List<RawEvent> events) {
        var connection = transaction.handle().getConnection();
        try (var statement = connection.prepareStatement("""
                insert into raw_event (project_id, channel_id, key, chat, received_at, body)
                select * from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::bytea[])
                on conflict do nothing""")) {
            statement.setArray(1, connection.createArrayOf("bigint", array(events, RawEvent::projectId)));
            statement.setArray(2, connection.createArrayOf("bigint", array(events, RawEvent::channelId)));
            statement.setArray(3, connection.createArrayOf("text", array(events, RawEvent::key)));
            statement.setArray(4, connection.createArrayOf("text", array(events, RawEvent::chat)));
            statement.setArray(5, connection.createArrayOf("timestamptz", array(events, event -> event.receivedAt()
                    .toString())));
            statement.setArray(
                    6,
                    connection.createArrayOf(
                            "bytea", events.stream().map(RawEvent::body).toArray(byte[][]::new)));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    /// Notes that the channel was heard of; not for every event, since the row would grow hot.
    void heard(Transaction transaction, long projectId, long channelId, Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        update channel
                        set last_event_at = :at
                        where project_id = :project
                          and id = :channel
                          and (last_event_at is null or last_event_at < :at::timestamptz - interval '5 seconds')""")
                .bind("project", projectId)
                .bind("channel", channelId)
                .bind("at", at)
                .execute();
    }

    /// The lanes in which something waits.
    List<RawEvent.Lane> waiting(Reading reading, int most) {
        return reading.handle()
                .createQuery("""
                        select distinct project_id, channel_id, chat
                        from raw_event
                        where state = 'pending'
                        limit :most""")
                .bind("most", most)
                .map((row, context) -> new RawEvent.Lane(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    /// The oldest waiting events of the lanes, locked: another node waits here until we are done with them.
    List<RawEvent> lock(Transaction transaction, List<RawEvent.Lane> lanes, int most) {
        return transaction
                .handle()
                .createQuery("""
                        select e.id, e.project_id, e.channel_id, e.chat, e.key, e.received_at, e.body
                        from unnest(:projects, :channels, :chats) as lane (project_id, channel_id, chat)
                        join raw_event e using (project_id, channel_id, chat)
                        where e.state = 'pending'
                        order by e.id
                        limit :most
                        for update of e""")
                .bindArray(
                        "projects",
                        Long.class,
                        lanes.stream().map(RawEvent.Lane::projectId).toList())
                .bindArray(
                        "channels",
                        Long.class,
                        lanes.stream().map(RawEvent.Lane::channelId).toList())
                .bindArray(
                        "chats",
                        String.class,
                        lanes.stream().map(RawEvent.Lane::chat).toList())
                .bind("most", most)
                .map((row, context) -> new RawEvent(
                        row.getLong("project_id"),
                        row.getLong("channel_id"),
                        row.getString("key"),
                        row.getString("chat"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getBytes("body")))
                .list();
    }

    void done(Transaction transaction, List<RawEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        transaction
                .handle()
                .createUpdate("""
                        update raw_event e
                        set state = 'done'
                        from unnest(:projects, :channels, :keys) as done (project_id, channel_id, key)
                        where e.project_id = done.project_id
                          and e.channel_id = done.channel_id
                          and e.key = done.key""")
                .bindArray(
                        "projects",
                        Long.class,
                        events.stream().map(RawEvent::projectId).toList())
                .bindArray(
                        "channels",
                        Long.class,
                        events.stream().map(RawEvent::channelId).toList())
                .bindArray(
                        "keys", String.class, events.stream().map(RawEvent::key).toList())
                .execute();
    }

    void setAside(Transaction transaction, RawEvent event, String problem) {
        transaction
                .handle()
                .createUpdate("""
                        update raw_event
                        set state = 'set_aside',
                            problem = :problem
                        where project_id = :project
                          and channel_id = :channel
                          and key = :key""")
                .bind("project", event.projectId())
                .bind("channel", event.channelId())
                .bind("key", event.key())
                .bind("problem", problem)
                .execute();
    }

    private static <T> Object[] array(List<RawEvent> events, Function<RawEvent, T> value) {
        return events.stream().map(value).toArray();
    }
}
