package rozmova.conversation.digest;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class ResponseStore {
    /// The lines of the threads that count, each thread in its order. A message of ours without an author that was
    /// not written elsewhere, or by no person there, is an automatic one: for the client, nothing has happened yet.
    Map<Long, List<ThreadLine>> lines(Reading reading, long projectId, Collection<Long> conversationIds) {
        var lines = new HashMap<Long, List<ThreadLine>>();
        reading.handle()
                .createQuery("""
                        select conversation_id, kind, at, author_id
                        from message
                        where project_id = :project
                          and conversation_id = any(:ids)
                          and (kind = 'inbound'
                               or kind = 'outbound' and (author_id is not null
                                   or details ->> 'elsewhere' is not null and details ->> 'automatic' is null)
                               or kind = 'event' and content ->> 'name' = 'taken' and author_id is not null)
                        order by conversation_id, at, id""")
                .bind("project", projectId)
                .bindArray("ids", Long.class, conversationIds)
                .map((row, context) -> Map.entry(row.getLong("conversation_id"), line(row)))
                .forEach(one -> lines.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return lines;
    }

    /// When they were closed.
    Map<Long, Instant> closings(Reading reading, long projectId, Collection<Long> conversationIds) {
        return reading.handle()
                .createQuery("""
                        select id, closed_at
                        from conversation
                        where project_id = :project
                          and id = any(:ids)
                          and closed_at is not null
                        order by id""")
                .bind("project", projectId)
                .bindArray("ids", Long.class, conversationIds)
                .reduceRows(new HashMap<>(), (closings, row) -> {
                    closings.put(row.getColumn("id", Long.class), row.getColumn("closed_at", Instant.class));
                    return closings;
                });
    }

    /// Writes the answers; those that stand there already stay.
    void write(Transaction transaction, long projectId, Map<Long, ResponseTimes.Outcome> outcomes) {
        var columns = new Columns();
        outcomes.forEach(columns::add);
        transaction
                .handle()
                .createUpdate("""
                        insert into response (project_id, conversation_id, n, manager_id, asked_at, answered_at, seconds,
                                              working_seconds, first)
                        select :project, *
                        from unnest(:conversation, :n, :manager, :asked::timestamptz[], :answered::timestamptz[],
                                    :seconds, :working, :first)
                        on conflict do nothing""")
                .bind("project", projectId)
                .bindArray("conversation", Long.class, columns.conversations)
                .bindArray("n", Integer.class, columns.numbers)
                .bindArray("manager", Long.class, columns.managers)
                .bindArray("asked", String.class, columns.asked)
                .bindArray("answered", String.class, columns.answered)
                .bindArray("seconds", Integer.class, columns.seconds)
                .bindArray("working", Integer.class, columns.working)
                .bindArray("first", Boolean.class, columns.first)
                .execute();
    }

    private static ThreadLine line(ResultSet row) throws SQLException {
        var at = Rows.time(row, "at");
        var author = Rows.number(row, "author_id");
        return switch (row.getString("kind")) {
            case "inbound" -> new ThreadLine.Asked(at);
            case "outbound" ->
                author == null ? new ThreadLine.AnsweredElsewhere(at) : new ThreadLine.Answered(at, author);
            case "event" -> new ThreadLine.Taken(at, author == null ? 0 : author);
            default -> throw new IllegalStateException("The query lets nothing else through");
        };
    }

    /// The answers of many conversations, turned into columns: one statement writes all of them.
    private static final class Columns {
        private final List<Long> conversations = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Long> managers = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private final List<String> answered = new ArrayList<>();
        private final List<Integer> seconds = new ArrayList<>();
        private final List<Integer> working = new ArrayList<>();
        private final List<Boolean> first = new ArrayList<>();

        void add(long conversation, ResponseTimes.Outcome outcome) {
            for (var number = 1; number <= outcome.responses().size(); number++) {
                var response = outcome.responses().get(number - 1);
                conversations.add(conversation);
                numbers.add(number);
                managers.add(response.manager());
                asked.add(response.askedAt().toString());
                answered.add(response.answeredAt().toString());
                seconds.add(response.seconds());
                working.add(response.workingSeconds());
                first.add(response.first());
            }
        }
    }
}
