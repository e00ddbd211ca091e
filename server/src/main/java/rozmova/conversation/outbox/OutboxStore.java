package rozmova.conversation.outbox;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class OutboxStore {
    private static final String CLAIM = """
            with due as (
                select o.project_id, o.id
                from outbox o
                join channel c on c.project_id = o.project_id and c.id = o.channel_id
                where o.due_at <= :now
                  and o.leased_until is null
                  and c.state = 'active'
                  and (c.held_until is null or c.held_until <= :now)
                  and not exists (
                      select 1
                      from outbox earlier
                      where earlier.project_id = o.project_id
                        and earlier.conversation_id = o.conversation_id
                        and earlier.id < o.id)
                  %s
                order by o.breaks, o.due_at, o.id
                limit :most
                for update of o skip locked
            ), claimed as (
                update outbox o
                set leased_until = :lease,
                    attempts = attempts + 1
                from due
                where o.project_id = due.project_id
                  and o.id = due.id
                returning o.*
            ), sending as (
                update message m
                set state = 'sending',
                    revision = m.revision + 1
                from claimed
                where m.project_id = claimed.project_id
                  and m.id = claimed.message_id
            )
            select l.project_id, l.id, l.channel_id, l.conversation_id, l.message_id, l.attempts, l.breaks,
                   i.id as identity_id, i.chat, i.last_inbound_at, m.text, m.content,
                   f.id as file_id, f.hash, f.name as file_name, f.type as file_type, f.size as file_size,
                   r.external_id as reply_to
            from claimed l
            join message m on m.project_id = l.project_id and m.id = l.message_id
            join conversation c on c.project_id = l.project_id and c.id = l.conversation_id
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            left join file f on f.project_id = m.project_id and f.id = m.file_id
            left join message r on r.project_id = m.project_id and r.id = m.reply_to
            order by l.id""";

    void insert(
            Transaction transaction, long projectId, long channelId, long conversationId, long messageId, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        insert into outbox (project_id, channel_id, conversation_id, message_id, due_at, created_at)
                        values (:project, :channel, :conversation, :message, :now, :now)""")
                .bind("project", projectId)
                .bind("channel", channelId)
                .bind("conversation", conversationId)
                .bind("message", messageId)
                .bind("now", now)
                .execute();
    }

    /// Takes due messages for the time of the lease, and marks them as being sent: of each conversation the first that
    /// waits, and none of a channel that does not work or was asked to wait.
    List<Letter> claim(Transaction transaction, Instant now, Instant leasedUntil, int most) {
        return transaction
                .handle()
                .createQuery(CLAIM.formatted(""))
                .bind("now", now)
                .bind("lease", leasedUntil)
                .bind("most", most)
                .map((row, context) -> letter(row))
                .list();
    }

    /// As above, only what the conversation of `letter` has next.
    Optional<Letter> next(Transaction transaction, Letter letter, Instant now, Instant leasedUntil) {
        return transaction
                .handle()
                .createQuery(CLAIM.formatted("and o.project_id = :project and o.conversation_id = :conversation"))
                .bind("project", letter.projectId())
                .bind("conversation", letter.conversationId())
                .bind("now", now)
                .bind("lease", leasedUntil)
                .bind("most", 1)
                .map((row, context) -> letter(row))
                .findOne();
    }

    /// Messages whose sender went away: nobody knows whether they arrived. They leave the queue.
    List<Orphan> removeOrphans(Transaction transaction, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        delete from outbox
                        where leased_until < :now
                        returning project_id, conversation_id, message_id""")
                .bind("now", now)
                .map((row, context) -> new Orphan(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    /// The outcome is known; false when the lease was over before.
    boolean remove(Transaction transaction, Letter letter) {
        return transaction
                        .handle()
                        .createUpdate("""
                                delete from outbox
                                where project_id = :project
                                  and id = :id""")
                        .bind("project", letter.projectId())
                        .bind("id", letter.id())
                        .execute()
                == 1;
    }

    /// Gives the message back to the queue; false when the lease was over before, or somebody holds the next one.
    boolean postpone(Transaction transaction, Letter letter, Instant until) {
        return transaction
                        .handle()
                        .createUpdate("""
                                update outbox
                                set leased_until = null,
                                    due_at = :until
                                where project_id = :project
                                  and id = :id
                                  and attempts = :attempts
                                  and leased_until is not null""")
                        .bind("project", letter.projectId())
                        .bind("id", letter.id())
                        .bind("attempts", letter.attempts())
                        .bind("until", until)
                        .execute()
                == 1;
    }

    /// Gives a message back that met an account which does not work: whatever else waits there goes before it.
    ///
    /// @return false when the lease was over before, or somebody holds the next one
    boolean broke(Transaction transaction, Letter letter) {
        return transaction
                        .handle()
                        .createUpdate("""
                                update outbox
                                set leased_until = null,
                                    breaks = breaks + 1
                                where project_id = :project
                                  and id = :id
                                  and attempts = :attempts
                                  and leased_until is not null""")
                        .bind("project", letter.projectId())
                        .bind("id", letter.id())
                        .bind("attempts", letter.attempts())
                        .execute()
                == 1;
    }

    /// What waits beyond `now` is due at once.
    void hasten(Transaction transaction, Instant now) {
        transaction.handle().createUpdate("""
                        update outbox
                        set due_at = :now
                        where leased_until is null
                          and due_at > :now""").bind("now", now).execute();
    }

    /// The message leaves the queue before anybody sends it; false when somebody does already.
    boolean withdraw(Transaction transaction, long projectId, long messageId) {
        return transaction
                        .handle()
                        .createUpdate("""
                                delete from outbox
                                where project_id = :project
                                  and message_id = :message
                                  and leased_until is null""")
                        .bind("project", projectId)
                        .bind("message", messageId)
                        .execute()
                == 1;
    }

    /// Holds a message in the queue while its text changes; false when somebody sends it already.
    boolean hold(Transaction transaction, long projectId, long messageId) {
        return transaction
                .handle()
                .createQuery("""
                        select 1
                        from outbox
                        where project_id = :project
                          and message_id = :message
                          and leased_until is null
                        for update""")
                .bind("project", projectId)
                .bind("message", messageId)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    long waiting(Reading reading, long projectId, long channelId) {
        return reading.handle()
                .createQuery("select count(*) from outbox where project_id = :project and channel_id = :channel")
                .bind("project", projectId)
                .bind("channel", channelId)
                .mapTo(Long.class)
                .one();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        var hash = row.getString("hash");
        return new Letter(
                row.getLong("project_id"),
                row.getLong("id"),
                row.getLong("channel_id"),
                row.getLong("conversation_id"),
                row.getLong("message_id"),
                row.getLong("identity_id"),
                row.getInt("attempts"),
                row.getInt("breaks"),
                row.getString("chat"),
                Rows.timeOrNull(row, "last_inbound_at"),
                row.getString("text"),
                row.getString("content"),
                hash == null
                        ? null
                        : new Letter.Enclosure(
                                row.getLong("file_id"),
                                hash,
                                row.getString("file_name"),
                                row.getString("file_type"),
                                row.getLong("file_size")),
                row.getString("reply_to"));
    }

    /// A message that is being sent.
    ///
    /// @param breaks how often the account did not work when it was its turn
    /// @param lastInboundAt when the client was heard of last
    /// @param content what it is besides text, as it is stored
    record Letter(
            long projectId,
            long id,
            long channelId,
            long conversationId,
            long messageId,
            long identityId,
            int attempts,
            int breaks,
            String chat,
            @Nullable Instant lastInboundAt,
            String text,
            @Nullable String content,
            @Nullable Enclosure file,
            @Nullable String replyTo) {
        record Enclosure(long id, String hash, String name, String type, long size) {}
    }

    /// A message whose outcome nobody knows.
    record Orphan(long projectId, long conversationId, long messageId) {}
}
