package rozmova.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.testing.Company;
import rozmova.testing.Past;
import rozmova.testing.Person;

/// Conversations of the past with the facts that reports count.
@Singleton
class Finished {
    private final Past past;
    private final Database database;

    Finished(Past past, Database database) {
        this.past = past;
        this.database = database;
    }

    /// A conversation of a new client in Telegram that the manager answered after a minute and closed after an hour;
    /// with null, nobody answered it and it was closed by itself.
    long conversation(Company company, Instant createdAt, @Nullable Person manager) {
        var id = past.conversation(company, createdAt, manager);
        set(id, """
                closed_at = created_at + interval '1 hour', closed_by = manager_id,
                closed_automatically = manager_id is null,
                source = default, medium = default, campaign = default,
                first_response_seconds = case when manager_id is not null then 60 end,
                first_response_working_seconds = case when manager_id is not null then 60 end,
                longest_wait_seconds = case when manager_id is null then 3600 else 60 end""");
        if (manager != null) {
            response(id, 1, manager, 60, true);
        }
        return id;
    }

    /// Makes a conversation another one.
    ///
    /// @param assignments SQL, such as `result = 'Sale'`
    void set(long conversation, String assignments) {
        past.set(conversation, assignments);
    }

    /// Another answer.
    void response(long conversation, int number, Person manager, int workingSeconds, boolean first) {
        database.run(transaction -> transaction
                .handle()
                .createUpdate("""
                        insert into response (project_id, conversation_id, n, manager_id, asked_at, answered_at, seconds,
                                              working_seconds, first)
                        select project_id, id, :n, :manager, created_at, created_at + :seconds * interval '1 second',
                               :seconds, :seconds, :first
                        from conversation
                        where id = :id""")
                .bind("id", conversation)
                .bind("n", number)
                .bind("manager", manager.id())
                .bind("seconds", workingSeconds)
                .bind("first", first)
                .execute());
    }
}
