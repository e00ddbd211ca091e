package rozmova.conversation.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import rozmova.channel.RemoteFile;
import rozmova.shared.database.Transaction;

@Singleton
final class DownloadStore {
    private final ObjectMapper json;

    DownloadStore(ObjectMapper json) {
        this.json = json;
    }

    void insert(Transaction transaction, Wanted wanted, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        insert into download (project_id, message_id, channel_id, conversation_id, remote, due_at)
                        values (:project, :message, :channel, :conversation, :remote::jsonb, :now)""")
                .bind("project", wanted.projectId())
                .bind("message", wanted.messageId())
                .bind("channel", wanted.channelId())
                .bind("conversation", wanted.conversationId())
                .bind("remote", write(wanted.remote()))
                .bind("now", now)
                .execute();
    }

    /// Takes due downloads until `leasedUntil`; a download that is done twice does no harm.
    List<Wanted> claim(Transaction transaction, Instant now, Instant leasedUntil, int most) {
        return transaction
                .handle()
                .createQuery("""
                        with due as (
                            select project_id, message_id
                            from download
                            where due_at <= :now
                            order by due_at
                            limit :most
                            for update skip locked
                        )
                        update download d
                        set due_at = :lease,
                            attempts = attempts + 1
                        from due
                        where d.project_id = due.project_id
                          and d.message_id = due.message_id
                        returning d.project_id, d.message_id, d.channel_id, d.conversation_id, d.remote, d.attempts,
                            d.without_room""")
                .bind("now", now)
                .bind("lease", leasedUntil)
                .bind("most", most)
                .map((row, context) -> wanted(row))
                .list();
    }

    void postpone(Transaction transaction, Wanted wanted, Instant until) {
        transaction
                .handle()
                .createUpdate("""
                        update download
                        set due_at = :until
                        where project_id = :project
                          and message_id = :message""")
                .bind("project", wanted.projectId())
                .bind("message", wanted.messageId())
                .bind("until", until)
                .execute();
    }

    /// The attempt does not count: the platform had the file, we had no room for it.
    void awaitRoom(Transaction transaction, Wanted wanted, Instant until) {
        transaction
                .handle()
                .createUpdate("""
                        update download
                        set due_at = :until,
                            attempts = attempts - 1,
                            without_room = without_room + 1
                        where project_id = :project
                          and message_id = :message""")
                .bind("project", wanted.projectId())
                .bind("message", wanted.messageId())
                .bind("until", until)
                .execute();
    }

    /// @return whether that file was still wanted
    boolean remove(Transaction transaction, Wanted wanted) {
        return transaction
                        .handle()
                        .createUpdate("""
                        delete from download
                        where project_id = :project
                          and message_id = :message
                          and jsonb_strip_nulls(remote) = jsonb_strip_nulls(:remote::jsonb)""")
                        .bind("project", wanted.projectId())
                        .bind("message", wanted.messageId())
                        .bind("remote", write(wanted.remote()))
                        .execute()
                == 1;
    }

    /// Whatever was wanted for the message is not any more.
    void forget(Transaction transaction, long projectId, long messageId) {
        transaction
                .handle()
                .createUpdate("delete from download where project_id = :project and message_id = :message")
                .bind("project", projectId)
                .bind("message", messageId)
                .execute();
    }

    private String write(RemoteFile file) {
        try {
            return json.writeValueAsString(file);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Wanted wanted(ResultSet row) throws SQLException {
        try {
            return new Wanted(
                    row.getLong("project_id"),
                    row.getLong("message_id"),
                    row.getLong("channel_id"),
                    row.getLong("conversation_id"),
                    json.readValue(row.getString("remote"), RemoteFile.class),
                    row.getInt("attempts"),
                    row.getInt("without_room"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A download's file cannot be read", broken);
        }
    }

    /// A file that is to be fetched.
    ///
    /// @param attempts how often we asked the platform for it, this time included
    /// @param withoutRoom how often our own disk had no room for it
    record Wanted(
            long projectId,
            long messageId,
            long channelId,
            long conversationId,
            RemoteFile remote,
            int attempts,
            int withoutRoom) {}
}
