package rozmova.conversation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rozmova.client.ClientCard;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.staff.Person;

/// Conversations as screens show them.
@Singleton
final class ConversationViewStore {
    private static final String VIEW = """
            select c.id, c.revision, c.state, c.messenger, c.channel_id, c.client_id, i.name as client_name, i.nickname,
                   i.language, c.manager_id, m.name as manager_name, c.created_at, c.closed_at, c.closed_automatically,
                   c.result, c.tags, c.comment, c.last_message_kind, c.last_message_text, c.last_message_at,
                   c.waiting_since, c.due_at, c.source, c.medium, c.campaign, c.visitor_id, c.shared_link, c.project_id,
                   i.avatar_file_id
            from conversation c
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            left join staff m on m.id = c.manager_id
            """;

    Optional<Conversation> view(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery(VIEW + "where c.project_id = :project and c.id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .map(ConversationViewStore::view)
                .findOne();
    }

    List<Conversation> views(Reading reading, long projectId, Collection<Long> ids) {
        return reading.handle()
                .createQuery(VIEW + "where c.project_id = :project and c.id = any(:ids) order by c.id")
                .bind("project", projectId)
                .bindArray("ids", Long.class, List.copyOf(ids))
                .map(ConversationViewStore::view)
                .list();
    }

    /// Everything that is not logged, the longest waiting first, then the latest.
    List<Conversation> running(Reading reading, long projectId, int most) {
        return reading.handle()
                .createQuery(VIEW + """
                        where c.project_id = :project
                          and c.state <> 'logged'
                        order by c.state desc, c.waiting_since nulls last, c.last_message_at desc
                        limit :most""")
                .bind("project", projectId)
                .bind("most", most)
                .map(ConversationViewStore::view)
                .list();
    }

    List<Long> runningOfVisitor(Reading reading, long projectId, long visitorId) {
        return reading.handle()
                .createQuery("""
                        select id
                        from conversation
                        where project_id = :project
                          and visitor_id = :visitor
                          and state <> 'logged'""")
                .bind("project", projectId)
                .bind("visitor", visitorId)
                .mapTo(Long.class)
                .list();
    }

    Optional<Long> runningOfClient(Reading reading, long projectId, long clientId) {
        return reading.handle()
                .createQuery("""
                        select id
                        from conversation
                        where project_id = :project
                          and client_id = :client
                          and state <> 'logged'
                        order by last_message_at desc
                        limit 1""")
                .bind("project", projectId)
                .bind("client", clientId)
                .mapTo(Long.class)
                .findOne();
    }

    Optional<Long> visit(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery("""
                        select visit_id
                        from conversation
                        where project_id = :project
                          and id = :id
                          and visit_id is not null""")
                .bind("project", projectId)
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
    }

    List<ConversationThread.Earlier> earlier(Reading reading, long projectId, long clientId, long than, int most) {
        return reading.handle()
                .createQuery("""
                        select id, messenger, created_at, result
                        from conversation
                        where project_id = :project
                          and client_id = :client
                          and id <> :than
                        order by created_at desc
                        limit :most""")
                .bind("project", projectId)
                .bind("client", clientId)
                .bind("than", than)
                .bind("most", most)
                .map((row, context) -> new ConversationThread.Earlier(
                        row.getLong("id"),
                        row.getString("messenger"),
                        Rows.time(row, "created_at"),
                        row.getString("result")))
                .list();
    }

    ConversationThread.Facts facts(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery("""
                        select first_response_seconds, inbound, outbound,
                               extract(epoch from (closed_at - created_at))::integer as duration_seconds
                        from conversation
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) -> new ConversationThread.Facts(
                        Rows.integer(row, "first_response_seconds"),
                        Rows.integer(row, "duration_seconds"),
                        row.getInt("inbound"),
                        row.getInt("outbound")))
                .one();
    }

    private static @Nullable String avatar(ResultSet row) throws SQLException {
        var file = Rows.number(row, "avatar_file_id");
        return file == null ? null : ClientCard.avatar(row.getLong("project_id"), file);
    }

    private static Conversation view(ResultSet row, StatementContext context) throws SQLException {
        var state = Conversation.State.of(row.getString("state"));
        var manager = Rows.number(row, "manager_id");
        var kind = row.getString("last_message_kind");
        return new Conversation(
                row.getLong("id"),
                row.getLong("revision"),
                state,
                row.getString("messenger"),
                row.getLong("channel_id"),
                new Conversation.Client(
                        row.getLong("client_id"),
                        row.getString("client_name"),
                        row.getString("nickname"),
                        avatar(row),
                        row.getString("language")),
                manager == null ? null : new Person(manager, row.getString("manager_name")),
                Rows.time(row, "created_at"),
                Rows.timeOrNull(row, "closed_at"),
                row.getBoolean("closed_automatically"),
                row.getString("result"),
                Rows.texts(row, "tags"),
                row.getString("comment"),
                kind == null
                        ? null
                        : new Conversation.LastMessage(
                                Message.Kind.of(kind),
                                row.getString("last_message_text"),
                                Rows.time(row, "last_message_at")),
                Rows.timeOrNull(row, "waiting_since"),
                state == Conversation.State.CLOSED ? Rows.time(row, "due_at") : null,
                new Conversation.ShortSource(
                        row.getString("source"), row.getString("medium"), row.getString("campaign")),
                row.getBoolean("shared_link"),
                null,
                Rows.number(row, "visitor_id"));
    }
}
