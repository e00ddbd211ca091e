package rozmova.conversation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rozmova.file.StoredFile;
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
                   f.hash as file_hash, f.name as file_name, f.type as file_type, f.size as file_size, f.width, f.height,
                   f.duration_seconds,
                   case when m.edited_at is not null then (
                       select jsonb_agg(jsonb_build_object('text', v.text, 'until', v.until, 'content', v.content, 'file',
                           case when b.id is not null then jsonb_build_object(
                               'id', b.id, 'hash', b.hash, 'name', b.name, 'type', b.type, 'size', b.size,
                               'width', b.width, 'height', b.height, 'durationSeconds', b.duration_seconds) end)
                           order by v.revision)
                       from message_version v
                       left join file b on b.project_id = v.project_id and b.id = v.file_id
                       where v.project_id = m.project_id
                         and v.message_id = m.id) end as versions
            from message m
            left join staff s on s.id = m.author_id
            left join file f on f.project_id = m.project_id and f.id = m.file_id
            """;

    private static final TypeReference<Message.Details> DETAILS = new TypeReference<>() {};
    private static final TypeReference<List<Message.Reaction>> REACTIONS = new TypeReference<>() {};
    private static final TypeReference<List<Former>> VERSIONS = new TypeReference<>() {};
    private static final TypeReference<ConversationEvent.InThread> EVENT = new TypeReference<>() {};

    private final Contents contents;

    MessageViewStore(Contents contents) {
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
        var isEvent = kind == Message.Kind.EVENT;
        return new Message(
                row.getLong("id"),
                row.getLong("revision"),
                kind,
                Rows.time(row, "at"),
                author == null ? null : new Person(author, row.getString("author_name")),
                row.getString("text"),
                isEvent ? null : content(row),
                stored(row, "details", DETAILS),
                stored(row, "reactions", REACTIONS),
                state == null ? null : Message.State.of(state),
                failure == null ? null : new Message.Failure(failure, row.getString("failure_detail")),
                Rows.timeOrNull(row, "edited_at"),
                versions(row),
                Rows.timeOrNull(row, "deleted_at"),
                row.getObject("client_key", UUID.class),
                Rows.number(row, "reply_to"),
                isEvent ? stored(row, "content", EVENT) : null);
    }

    private Message.@Nullable Content content(ResultSet row) throws SQLException {
        var content = contents.content(row.getString("content"));
        return content instanceof Message.Media media ? media.with(file(row)) : content;
    }

    private @Nullable List<Message.Version> versions(ResultSet row) throws SQLException {
        var former = stored(row, "versions", VERSIONS);
        return former == null ? null : former.stream().map(Former::version).toList();
    }

    private <T> @Nullable T stored(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        var stored = row.getString(column);
        return stored == null ? null : contents.read(stored, type);
    }

    private static @Nullable StoredFile file(ResultSet row) throws SQLException {
        var id = Rows.number(row, "file_id");
        return id == null
                ? null
                : new StoredFile(
                        id,
                        row.getString("file_hash"),
                        row.getString("file_name"),
                        row.getString("file_type"),
                        row.getLong("file_size"),
                        Rows.integer(row, "width"),
                        Rows.integer(row, "height"),
                        Rows.integer(row, "duration_seconds"));
    }

    /// What a message was before, as the query collects it.
    record Former(
            String text,
            Message.@Nullable Content content,
            @Nullable FormerFile file,
            Instant until) {
        private Message.Version version() {
            var carried = content instanceof Message.Media media && file != null ? media.with(file.stored()) : content;
            return new Message.Version(text, carried, until);
        }
    }

    /// A [StoredFile] with its hash, which that one keeps to itself in JSON.
    record FormerFile(
            long id,
            String hash,
            String name,
            String type,
            long size,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer durationSeconds) {
        private StoredFile stored() {
            return new StoredFile(id, hash, name, type, size, width, height, durationSeconds);
        }
    }

    /// A message and where it stands.
    record Placed(long conversationId, Message message) {}
}
