package rozmova.conversation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class ConversationStore {
    private static final String RUNNING = """
            select project_id, id, state, channel_id, identity_id, client_id, visit_id, visitor_id, manager_id,
                   created_at, closed_at, due_at, last_message_at, first_inbound_at, first_response_seconds, shared_link
            from conversation
            """;

    long insert(Transaction transaction, Beginning beginning) {
        return transaction
                .handle()
                .createQuery("""
                        insert into conversation (project_id, channel_id, messenger, client_id, identity_id, manager_id,
                                                  participants, created_at, last_message_at, due_at, previous_id)
                        values (:project, :channel, :messenger, :client, :identity, :manager,
                                case when :manager::bigint is null then '{}' else array[:manager::bigint] end,
                                :at, :at, :due,
                                (select max(id) from conversation
                                 where project_id = :project and identity_id = :identity and client_id = :client))
                        returning id""")
                .bind("project", beginning.projectId())
                .bind("channel", beginning.channelId())
                .bind("messenger", beginning.messenger())
                .bind("client", beginning.clientId())
                .bind("identity", beginning.identityId())
                .bind("manager", beginning.managerId())
                .bind("at", beginning.at())
                .bind("due", beginning.dueAt())
                .mapTo(Long.class)
                .one();
    }

    /// The identity's conversation that is not logged yet, locked.
    Optional<Running> lockRunning(Transaction transaction, long projectId, long identityId) {
        return transaction
                .handle()
                .createQuery(RUNNING + """
                        where project_id = :project
                          and identity_id = :identity
                          and state <> 'logged'
                        for update""")
                .bind("project", projectId)
                .bind("identity", identityId)
                .map(ConversationStore::running)
                .findOne();
    }

    Optional<Running> lock(Transaction transaction, long projectId, long id) {
        return transaction
                .handle()
                .createQuery(RUNNING + "where project_id = :project and id = :id for update")
                .bind("project", projectId)
                .bind("id", id)
                .map(ConversationStore::running)
                .findOne();
    }

    /// What must be closed or logged by now; rows that somebody works on are left for the next round.
    List<Running> lockDue(Transaction transaction, Instant now, int most) {
        return transaction
                .handle()
                .createQuery(RUNNING + """
                        where state <> 'logged'
                          and due_at <= :now
                        order by due_at
                        limit :most
                        for update skip locked""")
                .bind("now", now)
                .bind("most", most)
                .map(ConversationStore::running)
                .list();
    }

    /// The client wrote: he waits from now on, and a closed conversation is open again.
    void received(Transaction transaction, Running conversation, Preview preview, Instant dueAt) {
        update(transaction, conversation, """
                        update conversation
                        set state = 'open',
                            closed_at = null,
                            closed_by = null,
                            closed_automatically = false,
                            due_at = :due,
                            last_message_at = greatest(last_message_at, :at),
                            last_message_kind = :kind,
                            last_message_text = :text,
                            waiting_since = coalesce(waiting_since, :at),
                            first_inbound_at = coalesce(first_inbound_at, :at),
                            last_reply_by = 'client',
                            last_reply_manager_id = null,
                            last_reply_at = :at,
                            inbound = inbound + 1,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("at", preview.at())
                .bind("kind", preview.kind())
                .bind("text", preview.text())
                .bind("due", dueAt)
                .execute();
    }

    /// A manager answered: nobody waits any more, and whoever answers first is responsible.
    ///
    /// @param managerId null when it was not from here
    /// @param messages how many the answer took
    void answered(
            Transaction transaction,
            Running conversation,
            @Nullable Long managerId,
            int messages,
            Preview preview,
            Instant dueAt) {
        update(transaction, conversation, """
                        update conversation
                        set state = 'open',
                            closed_at = null,
                            closed_by = null,
                            closed_automatically = false,
                            due_at = :due,
                            manager_id = coalesce(manager_id, :manager),
                            participants = case when :manager::bigint is null or :manager = any(participants)
                                                then participants
                                                else participants || :manager end,
                            last_message_at = greatest(last_message_at, :at),
                            last_message_kind = :kind,
                            last_message_text = :text,
                            waiting_since = null,
                            first_response_seconds = coalesce(first_response_seconds,
                                extract(epoch from (:at::timestamptz - first_inbound_at))::integer),
                            last_reply_by = 'manager',
                            last_reply_manager_id = :manager,
                            last_reply_at = :at,
                            outbound = outbound + :messages,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("manager", managerId)
                .bind("messages", messages)
                .bind("at", preview.at())
                .bind("kind", preview.kind())
                .bind("text", preview.text())
                .bind("due", dueAt)
                .execute();
    }

    void take(Transaction transaction, Running conversation, long managerId) {
        update(transaction, conversation, """
                        update conversation
                        set manager_id = :manager,
                            participants = case when :manager = any(participants) then participants
                                                else participants || :manager end,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("manager", managerId).execute();
    }

    void close(Transaction transaction, Running conversation, Closing closing, Instant dueAt) {
        update(transaction, conversation, """
                        update conversation
                        set state = 'closed',
                            closed_at = :at,
                            closed_by = :by,
                            closed_automatically = :automatically,
                            result = coalesce(:result, result),
                            tags = case when :automatically then tags else :tags end,
                            comment = coalesce(:comment, comment),
                            due_at = :due,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("at", closing.at())
                .bind("by", closing.by())
                .bind("automatically", closing.by() == null)
                .bind("result", closing.result())
                .bindArray("tags", String.class, closing.tags())
                .bind("comment", closing.comment())
                .bind("due", dueAt)
                .execute();
    }

    void reopen(Transaction transaction, Running conversation, Instant dueAt) {
        update(transaction, conversation, """
                        update conversation
                        set state = 'open',
                            closed_at = null,
                            closed_by = null,
                            closed_automatically = false,
                            due_at = :due,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("due", dueAt).execute();
    }

    /// Something of it changed that its row does not hold, such as the client's name.
    void touch(Transaction transaction, long projectId, long id) {
        transaction
                .handle()
                .createUpdate(
                        "update conversation set revision = revision + 1 where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .execute();
    }

    /// The visitor was seen since: it rests until `dueAt`.
    void postpone(Transaction transaction, Running conversation, Instant dueAt) {
        update(transaction, conversation, """
                        update conversation
                        set due_at = :due,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("due", dueAt).execute();
    }

    void log(Transaction transaction, Running conversation, Instant at) {
        update(transaction, conversation, """
                        update conversation
                        set state = 'logged',
                            logged_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("at", at).execute();
    }

    private static Update update(Transaction transaction, Running conversation, String sql) {
        return transaction
                .handle()
                .createUpdate(sql)
                .bind("project", conversation.projectId())
                .bind("id", conversation.id());
    }

    private static Running running(ResultSet row, StatementContext context) throws SQLException {
        return new Running(
                row.getLong("project_id"),
                row.getLong("id"),
                State.of(row.getString("state")),
                row.getLong("channel_id"),
                row.getLong("identity_id"),
                row.getLong("client_id"),
                Rows.number(row, "visit_id"),
                Rows.number(row, "visitor_id"),
                Rows.number(row, "manager_id"),
                Rows.time(row, "created_at"),
                Rows.timeOrNull(row, "closed_at"),
                Rows.time(row, "due_at"),
                Rows.time(row, "last_message_at"),
                Rows.timeOrNull(row, "first_inbound_at"),
                Rows.integer(row, "first_response_seconds"),
                row.getBoolean("shared_link"));
    }

    /// How a conversation was closed.
    ///
    /// @param by null when nobody did
    record Closing(
            Instant at,
            @Nullable Long by,
            @Nullable String result,
            List<String> tags,
            @Nullable String comment) {}
}
