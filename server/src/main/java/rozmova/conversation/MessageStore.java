package rozmova.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import rozmova.channel.Content;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class MessageStore {
    private static final List<String> NOTHING =
            List.of("text", "content", "details", "state", "replyTo", "external", "clientKey", "fileKey");
    private static final List<String> NO_NUMBER = List.of("author", "file", "replyToId");

    private final Contents contents;

    MessageStore(Contents contents) {
        this.contents = contents;
    }

    /// The new message's id; empty when the platform, or the browser, brought it before. What it answers to is copied
    /// only where that does not stand here itself.
    Optional<Long> insert(Transaction transaction, ConversationRow conversation, Instant at, Line line) {
        var insert = transaction
                .handle()
                .createQuery("""
                        with answered as (
                            select id
                            from message
                            where project_id = :project
                              and channel_id = :channel
                              and external_id = :replyTo
                        )
                        insert into message (project_id, conversation_id, channel_id, kind, at, author_id, text, content,
                                             details, file_id, file_key, state, edited_at, reply_to, external_id,
                                             client_key, platform_at)
                        values (:project, :conversation, :channel, :kind, :at, :author, :text, :content::jsonb,
                                case when exists (select from answered) then nullif(:details::jsonb - 'answered', '{}')
                                     else :details::jsonb end,
                                :file, :fileKey, :state, :editedAt,
                                coalesce(:replyToId, (select id from answered)), :external, :clientKey::uuid,
                                case when :external::text is not null and :kind = 'outbound' then :at::timestamptz end)
                        on conflict do nothing
                        returning id""")
                .bind("project", conversation.projectId())
                .bind("conversation", conversation.id())
                .bind("channel", conversation.channelId())
                .bind("at", at);
        NOTHING.forEach(column -> insert.bindByType(column, null, String.class));
        NO_NUMBER.forEach(column -> insert.bindByType(column, null, Long.class));
        insert.bindByType("editedAt", null, Instant.class);
        fill(insert, line);
        return insert.mapTo(Long.class).findOne();
    }

    /// Binds what is the line's own; everything else is null already.
    private void fill(Query insert, Line line) {
        switch (line) {
            case Line.Received(var message, var edited) ->
                insert.bind("kind", Message.Kind.INBOUND.word())
                        .bind("text", message.text())
                        .bind("content", json(contents.of(message.content())))
                        .bind("details", json(contents.of(message.details())))
                        .bind("fileKey", key(message.content()))
                        .bind("external", message.externalId())
                        .bind("replyTo", message.details().replyTo())
                        .bind("editedAt", edited ? message.at() : null);
            case Line.Sent sent ->
                insert.bind("kind", Message.Kind.OUTBOUND.word())
                        .bind("author", sent.author())
                        .bind("text", sent.text())
                        .bind("content", json(contents.of(sent.enclosure())))
                        .bind("file", sent.enclosure() instanceof Line.Enclosure.File(var file) ? file.id() : null)
                        .bind("state", Message.State.QUEUED.word())
                        .bind("replyToId", sent.replyTo())
                        .bind("clientKey", sent.clientKey());
            case Line.Elsewhere(var echo) ->
                insert.bind("kind", Message.Kind.OUTBOUND.word())
                        .bind("text", echo.text())
                        .bind("content", json(contents.of(echo.content())))
                        .bind("details", json(contents.elsewhere(echo.author(), echo.automatic())))
                        .bind("state", Message.State.SENT.word())
                        .bind("external", echo.externalId());
            case Line.Note note ->
                insert.bind("kind", Message.Kind.NOTE.word())
                        .bind("author", note.author())
                        .bind("text", note.text())
                        .bind("clientKey", note.clientKey());
            case Line.Event event ->
                insert.bind("kind", Message.Kind.EVENT.word())
                        .bind("author", event.author())
                        .bind("text", "")
                        .bind("content", json(contents.of(event.event())));
        }
    }

    private static @Nullable String key(@Nullable Content content) {
        return content instanceof Content.Media media ? media.file().key() : null;
    }

    private static @Nullable String json(@Nullable JsonNode node) {
        return node == null ? null : node.toString();
    }

    Optional<Messages.Stored> byExternalId(Reading reading, long projectId, long channelId, String externalId) {
        return reading.handle()
                .createQuery("""
                        select id, conversation_id, kind, author_id, text, state, external_id, content, deleted_at,
                               greatest(edited_at, moved_at) as changed_at
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

    /// The platform's id of what the client wrote last; null when they have not.
    @Nullable
    String lastInbound(Reading reading, LiveConversation conversation) {
        return reading.handle()
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

    Optional<Long> byClientKey(Reading reading, LiveConversation conversation, UUID clientKey) {
        return reading.handle()
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

    Optional<Messages.Stored> find(Reading reading, LiveConversation conversation, long id) {
        return reading.handle()
                .createQuery("""
                        select id, conversation_id, kind, author_id, text, state, external_id, content, deleted_at,
                               greatest(edited_at, moved_at) as changed_at
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

    /// How far an outbound message has come.
    void state(
            Transaction transaction, long projectId, long id, Message.State state, Message.@Nullable Failure failure) {
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
                .bind("state", state.word())
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

    private static Messages.Stored stored(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new Messages.Stored(
                row.getLong("id"),
                row.getLong("conversation_id"),
                Message.Kind.of(row.getString("kind")),
                Rows.number(row, "author_id"),
                row.getString("text"),
                state == null ? null : Message.State.of(state),
                row.getString("external_id"),
                row.getString("content") != null,
                row.getObject("deleted_at") != null,
                Objects.requireNonNullElse(Rows.timeOrNull(row, "changed_at"), Instant.EPOCH));
    }
}
