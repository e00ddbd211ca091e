package rozmova.review;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.client.ClientCard;
import rozmova.conversation.Conversation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.staff.Person;

@Singleton
final class SummaryStore {
    /// The conversations with these ids.
    ///
    /// @param names of the project's people
    Map<Long, Summary> of(Reading reading, long projectId, Collection<Long> ids, Map<Long, String> names) {
        return reading.handle()
                .createQuery("""
                        select c.id, c.client_id, i.name as client_name, i.nickname, i.language, i.avatar_file_id,
                               c.messenger, c.channel_id, c.manager_id, c.participants, c.created_at, c.closed_at,
                               c.result, c.messages, c.waiting_since is not null as unanswered, c.score, c.reviewed_at
                        from conversation c
                        join identity i on i.project_id = c.project_id and i.id = c.identity_id
                        where c.project_id = :project
                          and c.id = any(:ids)""")
                .bind("project", projectId)
                .bindArray("ids", Long.class, ids)
                .map((row, context) -> summary(row, projectId, names))
                .collect(Collectors.toUnmodifiableMap(Summary::id, Function.identity()));
    }

    /// The person behind an id; null for nobody.
    static @Nullable Person person(@Nullable Long id, Map<Long, String> names) {
        return id == null ? null : new Person(id, names.getOrDefault(id, ""));
    }

    private static Summary summary(ResultSet row, long projectId, Map<Long, String> names) throws SQLException {
        var avatar = Rows.number(row, "avatar_file_id");
        var participants = Arrays.stream((Long[]) row.getArray("participants").getArray())
                .map(id -> new Person(id, names.getOrDefault(id, "")))
                .toList();
        return new Summary(
                row.getLong("id"),
                new Conversation.Client(
                        row.getLong("client_id"),
                        row.getString("client_name"),
                        row.getString("nickname"),
                        avatar == null ? null : ClientCard.avatar(projectId, avatar),
                        row.getString("language")),
                row.getString("messenger"),
                row.getLong("channel_id"),
                person(Rows.number(row, "manager_id"), names),
                participants,
                Rows.time(row, "created_at"),
                Rows.time(row, "closed_at"),
                row.getString("result"),
                row.getInt("messages"),
                row.getBoolean("unanswered"),
                Rows.integer(row, "score"),
                Rows.timeOrNull(row, "reviewed_at"));
    }
}
