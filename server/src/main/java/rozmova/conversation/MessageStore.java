package rozmova.conversation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class MessageStore {
    /// The new message's id; empty when the platform, or the browser, brought it before.
    Optional<Long> insert(Transaction transaction, Draft draft) {
        return transaction
                .handle()
                .createQuery("""
                        insert into message (project_id, conversation_id, channel_id, kind, at, author_id, text, content,
                                             details, file_id, state, edited_at, reply_to, external_id, client_key,
                                             platform_at)
                        values (:project, :conversation, :channel, :kind, :at, :author, :text, :content::jsonb,
                                :details::jsonb, :file, :state, :editedAt,
                                coalesce(:replyToId, (
                                    select id from message
                                    where project_id = :project and channel_id = :channel and external_id = :replyTo)),
                                :external, :clientKey::uuid,
                                case when :external::text is not null and :kind = 'outbound' then :at::timestamptz end)
                        on conflict do nothing
                        returning id""")
                .bind("project", draft.conversation().projectId())
                .bind("conversation", draft.conversation().id())
                .bind("channel", draft.conversation().channelId())
                .bind("kind", draft.kind())
                .bind("at", draft.at())
                .bind("author", draft.author())
                .bind("text", draft.text())
                .bind(
                        "content",
                        draft.content() == null ? null : draft.content().toString())
                .bind(
                        "details",
                        draft.details() == null ? null : draft.details().toString())
                .bind("file", draft.file())
                .bind("state", draft.state())
                .bind("editedAt", draft.editedAt())
                .bind("replyTo", draft.replyTo())
                .bind("replyToId", draft.replyToId())
                .bind("external", draft.externalId())
                .bind("clientKey", draft.clientKey())
                .mapTo(Long.class)
                .findOne();
    }

    Optional<Stored> byExternalId(Transaction transaction, long projectId, long channelId, String externalId) {
        return transaction
                .handle()
                .createQuery("""
                        select id, conversation_id, kind, author_id, text, state, external_id, content, deleted_at
                        from message
                        where project_id = :project
                          and channel_id = :channel
                          and external_id = :external""")
                .bind("project", projectId)
                .bind("channel", channelId)
                .bind("external", externalId)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /// The platform's id of what the client wrote last; null when he has not.
    @Nullable
    String lastInbound(Transaction transaction, Running conversation) {
        return transaction
                .handle()
                .createQuery("""
                        select external_id
                        from message
                        where project_id = :project
                          and conversation_id = :conversation
                          and kind = 'inbound'
                          and external_id is not null
                        order by at desc, id desc
                        limit 1""")
                .bind("project", conversation.projectId())
                .bind("conversation", conversation.id())
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    Optional<Long> byClientKey(Transaction transaction, Running conversation, UUID clientKey) {
        return transaction
                .handle()
                .createQuery("""
                        select id
                        from message
                        where project_id = :project
                          and conversation_id = :conversation
                          and client_key = :clientKey""")
                .bind("project", conversation.projectId())
                .bind("conversation", conversation.id())
                .bind("clientKey", clientKey)
                .mapTo(Long.class)
                .findOne();
    }

    Optional<Stored> find(Transaction transaction, Running conversation, long id) {
        return transaction
                .handle()
                .createQuery("""
                        select id, conversation_id, kind, author_id, text, state, external_id, content, deleted_at
                        from message
                        where project_id = :project
                          and conversation_id = :conversation
                          and id = :id""")
                .bind("project", conversation.projectId())
                .bind("conversation", conversation.id())
                .bind("id", id)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /// How far an outbound message came.
    void state(Transaction transaction, long projectId, long id, String state, Message.@Nullable Failure failure) {
        transaction
                .handle()
                .createUpdate("""
                        update message
                        set state = :state,
                            failure_code = :code,
                            failure_detail = :detail,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("state", state)
                .bind("code", failure == null ? null : failure.code())
                .bind("detail", failure == null ? null : failure.detail())
                .execute();
    }

    /// The platform has it.
    ///
    /// @param at the platform's time of it, or the nearest we know
    void sent(Transaction transaction, long projectId, long id, String externalId, Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        update message
                        set state = case when state in ('delivered', 'read') then state else 'sent' end,
                            failure_code = null,
                            failure_detail = null,
                            external_id = :external,
                            platform_at = coalesce(platform_at, :at),
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("external", externalId)
                .bind("at", at)
                .execute();
    }

    /// Nobody knows whether it arrived; unless the platform has told meanwhile that it did.
    void unknown(Transaction transaction, long projectId, long id, String detail) {
        transaction
                .handle()
                .createUpdate("""
                        update message
                        set state = 'unknown',
                            failure_code = 'answer-lost',
                            failure_detail = :detail,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id
                          and state in ('queued', 'sending')""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("detail", detail)
                .execute();
    }

    /// The client's file is here, or `problem` says why it never will be.
    void fetched(Transaction transaction, long projectId, long id, @Nullable Long file, @Nullable String problem) {
        transaction
                .handle()
                .createUpdate("""
                        update message
                        set file_id = :file,
                            content = content || jsonb_build_object('problem', :problem::text),
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("file", file)
                .bind("problem", problem)
                .execute();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getString("kind"),
                Rows.number(row, "author_id"),
                row.getString("text"),
                row.getString("state"),
                row.getString("external_id"),
                row.getString("content") != null,
                row.getObject("deleted_at") != null);
    }

    /// A message that is there.
    ///
    /// @param externalId the platform's id of it
    /// @param carries whether it is more than text
    record Stored(
            long id,
            long conversationId,
            String kind,
            @Nullable Long author,
            String text,
            @Nullable String state,
            @Nullable String externalId,
            boolean carries,
            boolean deleted) {}
}
