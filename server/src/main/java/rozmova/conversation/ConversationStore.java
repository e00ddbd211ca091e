package rozmova.conversation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rozmova.client.Identity;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class ConversationStore {
    private static final String COLUMNS = """
            project_id, id, state, channel_id, identity_id, client_id, visit_id, visitor_id, manager_id, closed_at,
            due_at, last_message_at, shared_link
            """;
    private static final String ROW = "select " + COLUMNS + "from conversation\n";

    ConversationRow insert(
            Transaction transaction, Identity identity, @Nullable Long manager, Instant at, Instant dueAt) {
        return transaction
                .handle()
                .createQuery("""
                        insert into conversation (project_id, channel_id, messenger, client_id, identity_id, manager_id,
                                                  participants, created_at, last_message_at, due_at, previous_id)
                        select project_id, id, messenger, :client, :identity, :manager,
                               case when :manager::bigint is null then '{}' else array[:manager::bigint] end,
                               :at, :at, :due,
                               (select max(id) from conversation
                                where project_id = :project and identity_id = :identity and client_id = :client)
                        from channel
                        where project_id = :project
                          and id = :channel
                        returning
                        """ + COLUMNS)
                .bind("project", identity.projectId())
                .bind("channel", identity.channelId())
                .bind("client", identity.clientId())
                .bind("identity", identity.id())
                .bind("manager", manager)
                .bind("at", at)
                .bind("due", dueAt)
                .map(ConversationStore::row)
                .one();
    }

    /// The identity's conversation that is not logged yet, locked.
    Optional<ConversationRow> lockRunning(Transaction transaction, long projectId, long identityId) {
        return transaction
                .handle()
                .createQuery(ROW + """
                        where project_id = :project
                          and identity_id = :identity
                          and state <> 'logged'
                        for update""")
                .bind("project", projectId)
                .bind("identity", identityId)
                .map(ConversationStore::row)
                .findOne();
    }

    Optional<ConversationRow> lock(Transaction transaction, long projectId, long id) {
        return transaction
                .handle()
                .createQuery(ROW + "where project_id = :project and id = :id for update")
                .bind("project", projectId)
                .bind("id", id)
                .map(ConversationStore::row)
                .findOne();
    }

    /// The conversations that must be closed or logged by now; rows that are locked are left for the next round.
    List<ConversationRow> lockDue(Transaction transaction, Instant now, Set<Long> resting, int most) {
        return transaction
                .handle()
                .createQuery(ROW + """
                        where state <> 'logged'
                          and due_at <= :now
                          and id <> all(:resting)
                        order by due_at
                        limit :most
                        for update skip locked""")
                .bindArray("resting", Long.class, resting)
                .bind("now", now)
                .bind("most", most)
                .map(ConversationStore::row)
                .list();
    }

    /// The client wrote: they wait from now on, and a closed conversation is open again.
    ConversationRow received(Transaction transaction, ConversationRow conversation, Preview preview, Instant dueAt) {
        return changed(update(transaction, conversation, """
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
                .bind("kind", preview.kind().word())
                .bind("text", preview.text())
                .bind("due", dueAt));
    }

    /// A manager answered: nobody waits any more, and whoever answers first is responsible. An automatic answer changes
    /// none of that: who waits, waits on, and is what lists show.
    ///
    /// @param manager null when it was not from here
    /// @param messages how many the answer took
    ConversationRow answered(
            Transaction transaction,
            ConversationRow conversation,
            @Nullable Long manager,
            boolean automatic,
            int messages,
            Preview preview,
            Instant dueAt) {
        return changed(update(transaction, conversation, """
                        update conversation
                        set state = case when :automatic then state else 'open' end,
                            closed_at = case when :automatic then closed_at end,
                            closed_by = case when :automatic then closed_by end,
                            closed_automatically = :automatic and closed_automatically,
                            due_at = case when :automatic then due_at else :due end,
                            manager_id = coalesce(manager_id, :manager),
                            participants = case when :manager::bigint is null or :manager = any(participants)
                                                then participants
                                                else participants || :manager end,
                            last_message_at = greatest(last_message_at, :at),
                            last_message_kind = case when :automatic and waiting_since is not null
                                                     then last_message_kind else :kind end,
                            last_message_text = case when :automatic and waiting_since is not null
                                                     then last_message_text else :text end,
                            waiting_since = case when :automatic then waiting_since end,
                            first_response_seconds = case when :automatic then first_response_seconds else
                                coalesce(first_response_seconds,
                                    extract(epoch from (:at::timestamptz - first_inbound_at))::integer) end,
                            last_reply_by = case when :automatic then 'automatic' else 'manager' end,
                            last_reply_manager_id = :manager,
                            last_reply_at = :at,
                            outbound = outbound + :messages,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("manager", manager)
                .bind("automatic", automatic)
                .bind("messages", messages)
                .bind("at", preview.at())
                .bind("kind", preview.kind().word())
                .bind("text", preview.text())
                .bind("due", dueAt));
    }

    ConversationRow take(Transaction transaction, ConversationRow conversation, long managerId) {
        return changed(update(transaction, conversation, """
                        update conversation
                        set manager_id = :manager,
                            participants = case when :manager = any(participants) then participants
                                                else participants || :manager end,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("manager", managerId));
    }

    ConversationRow close(Transaction transaction, ConversationRow conversation, Closing closing, Instant dueAt) {
        return changed(update(transaction, conversation, """
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
                .bind("due", dueAt));
    }

    ConversationRow reopen(Transaction transaction, ConversationRow conversation, Instant dueAt) {
        return changed(update(transaction, conversation, """
                        update conversation
                        set state = 'open',
                            closed_at = null,
                            closed_by = null,
                            closed_automatically = false,
                            due_at = :due,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("due", dueAt));
    }

    /// Something of it changed that its row does not hold.
    ConversationRow touch(Transaction transaction, ConversationRow conversation) {
        return changed(update(transaction, conversation, """
                        update conversation
                        set revision = revision + 1
                        where project_id = :project
                          and id = :id"""));
    }

    /// The visitor was seen since: it rests until `dueAt`.
    ConversationRow postpone(Transaction transaction, ConversationRow conversation, Instant dueAt) {
        return changed(update(transaction, conversation, """
                        update conversation
                        set due_at = :due,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("due", dueAt));
    }

    ConversationRow log(Transaction transaction, ConversationRow conversation, Instant at) {
        return changed(update(transaction, conversation, """
                        update conversation
                        set state = 'logged',
                            logged_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""").bind("at", at));
    }

    /// A change of the row, which is read again by [#changed].
    static Query update(Reading reading, ConversationRow conversation, String sql) {
        return reading.handle()
                .createQuery(sql + "\nreturning " + COLUMNS)
                .bind("project", conversation.projectId())
                .bind("id", conversation.id());
    }

    static ConversationRow changed(Query update) {
        return update.map(ConversationStore::row).one();
    }

    static ConversationRow row(ResultSet row, StatementContext context) throws SQLException {
        return new ConversationRow(
                row.getLong("project_id"),
                row.getLong("id"),
                Conversation.State.of(row.getString("state")),
                row.getLong("channel_id"),
                row.getLong("identity_id"),
                row.getLong("client_id"),
                Rows.number(row, "visit_id"),
                Rows.number(row, "visitor_id"),
                Rows.number(row, "manager_id"),
                Rows.timeOrNull(row, "closed_at"),
                Rows.time(row, "due_at"),
                Rows.time(row, "last_message_at"),
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

    /// The newest line of a conversation, as lists show it: its beginning, never half a character.
    ///
    /// @param text empty when the client sent something without words; screens say so in the reader's language
    record Preview(Message.Kind kind, String text, Instant at) {
        private static final int LENGTH = 200;

        Preview {
            if (text.length() > LENGTH) {
                text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LENGTH)));
            }
        }
    }
}
