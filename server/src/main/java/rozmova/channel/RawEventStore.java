package rozmova.channel;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
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

    /// The channel is heard of; not for every event, since the row would grow hot.
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
    List<RawEvent.Lane> waiting(Transaction transaction, int most) {
        return transaction
                .handle()
                .createQuery("""
                        select distinct project_id, channel_id, chat
                        from raw_event
                        where state = 'pending'
                        limit :most""")
                .bind("most", most)
                .map((row, context) -> new RawEvent.Lane(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    /// The oldest waiting events of a lane, locked: another node waits here until we are done with them.
    List<RawEvent> lock(Transaction transaction, RawEvent.Lane lane, int most) {
        return transaction
                .handle()
                .createQuery("""
                        select key, received_at, body
                        from raw_event
                        where project_id = :project
                          and channel_id = :channel
                          and chat = :chat
                          and state = 'pending'
                        order by id
                        limit :most
                        for update""")
                .bind("project", lane.projectId())
                .bind("channel", lane.channelId())
                .bind("chat", lane.chat())
                .bind("most", most)
                .map((row, context) -> new RawEvent(
                        lane.projectId(),
                        lane.channelId(),
                        row.getString("key"),
                        lane.chat(),
                        row.getTimestamp("received_at").toInstant(),
                        row.getBytes("body")))
                .list();
    }

    void done(Transaction transaction, List<RawEvent> events) {
        var first = events.getFirst();
        transaction
                .handle()
                .createUpdate("""
                        update raw_event
                        set state = 'done'
                        where project_id = :project
                          and channel_id = :channel
                          and key = any(:keys)""")
                .bind("project", first.projectId())
                .bind("channel", first.channelId())
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

    private static <T> Object[] array(List<RawEvent> events, java.util.function.Function<RawEvent, T> value) {
        return events.stream().map(value).toArray();
    }
}
