package rozmova.log;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;

/// Reads what the words of conversations were made of.
@Singleton
final class LogHitStore {
    private static final int FETCH = 1_000;

    /// Those of the conversations that are in this project's log, in the order of the ids that were given.
    List<Client> clients(Reading reading, long projectId, List<Long> conversations) {
        return reading.handle()
                .createQuery("""
                        select c.id, i.name, i.nickname
                        from unnest(:ids::bigint[]) with ordinality as these (id, place)
                        join conversation c on c.project_id = :project and c.id = these.id and c.state = 'logged'
                        join identity i on i.project_id = c.project_id and i.id = c.identity_id
                        order by these.place""")
                .bind("project", projectId)
                .bindArray("ids", Long.class, conversations.toArray())
                .map((row, context) -> new Client(row.getLong("id"), row.getString("name"), row.getString("nickname")))
                .list();
    }

    /// Every message of these conversations that was not taken back, thread by thread in order. Which of them are in
    /// the log is not asked again.
    void eachLine(Reading reading, long projectId, List<Long> conversations, Consumer<Line> line) {
        reading.handle()
                .createQuery("""
                        select m.conversation_id, m.id, m.kind, m.at, s.name as author, m.text, f.name as file,
                               m.content ->> 'name' as contact, m.content ->> 'phone' as phone,
                               (select string_agg(more, ' ') from jsonb_array_elements_text(
                                   coalesce(m.content -> 'phones', '[]') || coalesce(m.content -> 'emails', '[]'))
                                   as more) as ways,
                               m.content ->> 'title' as title, m.content ->> 'address' as address
                        from message m
                        left join staff s on s.id = m.author_id
                        left join file f on f.project_id = m.project_id and f.id = m.file_id
                        where m.project_id = :project
                          and m.conversation_id = any(:ids)
                          and m.kind <> 'event'
                          and m.deleted_at is null
                        order by m.conversation_id, m.at, m.id""")
                .bind("project", projectId)
                .bindArray("ids", Long.class, conversations.toArray())
                .setFetchSize(FETCH)
                .map((row, context) -> line(row))
                .useStream(lines -> lines.forEach(line));
    }

    private static Line line(ResultSet row) throws SQLException {
        var texts = new ArrayList<String>(2);
        for (var column : List.of("text", "file", "contact", "phone", "ways", "title", "address")) {
            var text = row.getString(column);
            if (text != null && !text.isEmpty()) {
                texts.add(text);
            }
        }
        return new Line(
                row.getLong("conversation_id"),
                row.getLong("id"),
                row.getString("kind"),
                Rows.time(row, "at"),
                row.getString("author"),
                row.getString("text"),
                texts);
    }

    /// A conversation and who wrote it.
    record Client(
            long conversationId, String name, @Nullable String nickname) {}

    /// A message.
    ///
    /// @param texts its text and what stands on what it carries, unless empty
    record Line(
            long conversationId,
            long id,
            String kind,
            Instant at,
            @Nullable String author,
            String text,
            List<String> texts) {}
}
