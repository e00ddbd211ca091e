package rozmova.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.staff.Person;

/// Messages as screens show them.
@Singleton
final class MessageViewStore {
    private static final String VIEW = """
            select m.id, m.conversation_id, m.revision, m.kind, m.at, m.author_id, s.name as author_name, m.text,
                   m.content, m.details, m.reactions, m.state, m.failure_code, m.failure_detail, m.edited_at,
                   m.deleted_at, m.client_key, m.reply_to, m.file_id,
                   f.name as file_name, f.type as file_type, f.size as file_size, f.width, f.height, f.duration_seconds,
                   case when m.edited_at is not null then (
                       select jsonb_agg(jsonb_build_object('text', v.text, 'until', v.until) order by v.revision)
                       from message_version v
                       where v.project_id = m.project_id
                         and v.message_id = m.id) end as versions
            from message m
            left join staff s on s.id = m.author_id
            left join file f on f.project_id = m.project_id and f.id = m.file_id
            """;

    private final ObjectMapper json;
    private final Contents contents;

    MessageViewStore(ObjectMapper json, Contents contents) {
        this.json = json;
        this.contents = contents;
    }

    Optional<Message> view(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery(VIEW + "where m.project_id = :project and m.id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne();
    }

    /// Messages of any conversations, oldest first.
    List<Placed> views(Reading reading, long projectId, Collection<Long> ids) {
        return reading.handle()
                .createQuery(VIEW + "where m.project_id = :project and m.id = any(:ids) order by m.id")
                .bind("project", projectId)
                .bindArray("ids", Long.class, List.copyOf(ids))
                .map((row, context) -> new Placed(row.getLong("conversation_id"), view(row)))
                .list();
    }

    /// The newest `most` messages of a thread, in its order.
    List<Message> thread(Reading reading, long projectId, long conversationId, int most) {
        return reading.handle()
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
        var kind = Message.Kind.of(row.getString("kind"));
        var state = row.getString("state");
        var content = content(row);
        return new Message(
                row.getLong("id"),
                row.getLong("revision"),
                kind,
                Rows.time(row, "at"),
                author == null ? null : new Person(author, row.getString("author_name")),
                row.getString("text"),
                kind == Message.Kind.EVENT ? null : content,
                tree(row, "details"),
                tree(row, "reactions"),
                state == null ? null : Message.State.of(state),
                failure == null ? null : new Message.Failure(failure, row.getString("failure_detail")),
                Rows.timeOrNull(row, "edited_at"),
                tree(row, "versions"),
                Rows.timeOrNull(row, "deleted_at"),
                row.getObject("client_key", UUID.class),
                Rows.number(row, "reply_to"),
                kind == Message.Kind.EVENT && content != null ? contents.event(content) : null);
    }

    private @Nullable JsonNode content(ResultSet row) throws SQLException {
        var content = tree(row, "content");
        if (content instanceof ObjectNode object && object.has("problem")) {
            object.set("file", file(row));
        }
        return content;
    }

    private @Nullable JsonNode tree(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        if (stored == null) {
            return null;
        }
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Message " + row.getLong("id") + " has a broken " + column, broken);
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

    /// A message and where it stands.
    record Placed(long conversationId, Message message) {}
}
