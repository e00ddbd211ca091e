package rozmova.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class MessageStore {
    private static final String VIEW = """
            select m.id, m.revision, m.kind, m.at, m.author_id, s.name as author_name, m.text, m.content, m.state,
                   m.failure_code, m.failure_detail, m.edited_at, m.client_key, m.reply_to, m.file_id,
                   f.name as file_name, f.type as file_type, f.size as file_size, f.width, f.height, f.duration_seconds
            from message m
            left join staff s on s.id = m.author_id
            left join file f on f.project_id = m.project_id and f.id = m.file_id
            """;

    private final ObjectMapper json;

    MessageStore(ObjectMapper json) {
        this.json = json;
    }

    /// The new message's id; empty when the platform, or the browser, brought it before.
    Optional<Long> insert(Transaction transaction, Draft draft) {
        return transaction
                .handle()
                .createQuery("""
                        insert into message (project_id, conversation_id, channel_id, kind, at, author_id, text, content,
                                             file_id, state, edited_at, reply_to, external_id, client_key)
                        values (:project, :conversation, :channel, :kind, :at, :author, :text, :content::jsonb,
                                :file, :state, :editedAt,
                                (select id from message
                                 where project_id = :project and channel_id = :channel and external_id = :replyTo),
                                :external, :clientKey)
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
                .bind("file", draft.file())
                .bind("state", draft.state())
                .bind("editedAt", draft.editedAt())
                .bind("replyTo", draft.replyTo())
                .bind("external", draft.externalId())
                .bind("clientKey", draft.clientKey())
                .mapTo(Long.class)
                .findOne();
    }

    Optional<Stored> byExternalId(Transaction transaction, long projectId, long channelId, String externalId) {
        return transaction
                .handle()
                .createQuery("""
                        select id, conversation_id, kind, text, state
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
                        select id, conversation_id, kind, text, state
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

    void edit(Transaction transaction, long projectId, long id, String text, Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        update message
                        set text = :text,
                            edited_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("text", text)
                .bind("at", at)
                .execute();
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

    void sent(Transaction transaction, long projectId, long id, String externalId) {
        transaction
                .handle()
                .createUpdate("""
                        update message
                        set state = 'sent',
                            failure_code = null,
                            failure_detail = null,
                            external_id = :external,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("external", externalId)
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

    Optional<Message> view(Transaction transaction, long projectId, long id) {
        return transaction
                .handle()
                .createQuery(VIEW + "where m.project_id = :project and m.id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne();
    }

    /// The newest `most` messages of a thread, in its order.
    List<Message> thread(Transaction transaction, long projectId, long conversationId, int most) {
        return transaction
                .handle()
                .createQuery(VIEW + """
                        where m.project_id = :project
                          and m.conversation_id = :conversation
                        order by m.at desc, m.id desc
                        limit :most""")
                .bind("project", projectId)
                .bind("conversation", conversationId)
                .bind("most", most)
                .map((row, context) -> view(row))
                .list()
                .reversed();
    }

    private Message view(ResultSet row) throws SQLException {
        var author = Rows.number(row, "author_id");
        var failure = row.getString("failure_code");
        var event = "event".equals(row.getString("kind"));
        var content = content(row);
        return new Message(
                row.getLong("id"),
                row.getLong("revision"),
                row.getString("kind"),
                Rows.time(row, "at"),
                author == null ? null : new Person(author, row.getString("author_name")),
                row.getString("text"),
                event ? null : content,
                row.getString("state"),
                failure == null ? null : new Message.Failure(failure, row.getString("failure_detail")),
                Rows.timeOrNull(row, "edited_at"),
                row.getObject("client_key", UUID.class),
                Rows.number(row, "reply_to"),
                event ? content : null);
    }

    private @Nullable JsonNode content(ResultSet row) throws SQLException {
        var stored = row.getString("content");
        if (stored == null) {
            return null;
        }
        try {
            var content = json.readTree(stored);
            if (content instanceof ObjectNode object && object.has("problem")) {
                object.set("file", file(row));
            }
            return content;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Message " + row.getLong("id") + " has broken content", broken);
        }
    }

    private @Nullable JsonNode file(ResultSet row) throws SQLException {
        var id = Rows.number(row, "file_id");
        if (id == null) {
            return null;
        }
        return json.createObjectNode()
                .put("id", id)
                .put("name", row.getString("file_name"))
                .put("type", row.getString("file_type"))
                .put("size", row.getLong("file_size"))
                .put("width", Rows.integer(row, "width"))
                .put("height", Rows.integer(row, "height"))
                .put("durationSeconds", Rows.integer(row, "duration_seconds"));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getString("kind"),
                row.getString("text"),
                row.getString("state"));
    }

    /// A message that is there.
    record Stored(
            long id,
            long conversationId,
            String kind,
            String text,
            @Nullable String state) {}
}
