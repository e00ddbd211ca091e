package rozmova.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.testing.Company;
import rozmova.testing.Person;

/// Finished conversations put straight into the log, with the facts that reports count.
@Singleton
class Finished {
    private static final AtomicLong CLIENTS = new AtomicLong();

    private final Database database;

    Finished(Database database) {
        this.database = database;
    }

    /// A conversation of a new client in Telegram that the manager answered after a minute and closed after an hour;
    /// with null, nobody answered it and it was closed by itself.
    long conversation(Company company, Instant createdAt, @Nullable Person manager) {
        var id = insert(company, createdAt, manager);
        if (manager != null) {
            response(id, 1, manager, 60, true);
        }
        return id;
    }

    /// Makes a conversation another one.
    ///
    /// @param assignments SQL, such as `result = 'Sale'`
    void set(long conversation, String assignments) {
        database.run(transaction -> transaction
                .handle()
                .createUpdate("update conversation set " + assignments + " where id = :id")
                .bind("id", conversation)
                .execute());
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

    private long insert(Company company, Instant createdAt, @Nullable Person manager) {
        return database.write(transaction -> transaction
                .handle()
                .createQuery("""
                        with known as (
                            insert into client (project_id, name, created_at)
                            values (:project, 'Ірина Мельник', :at)
                            returning id
                        ), met as (
                            insert into identity (project_id, client_id, channel_id, external_id, chat, name, created_at)
                            select :project, known.id, :channel, :external, :external, 'Ірина Мельник', :at
                            from known
                            returning id, client_id
                        )
                        insert into conversation (project_id, state, channel_id, messenger, client_id, identity_id,
                                                  manager_id, created_at, closed_at, closed_by, closed_automatically,
                                                  due_at, logged_at, last_message_at, waiting_since,
                                                  first_response_seconds, first_response_working_seconds,
                                                  longest_wait_seconds)
                        select :project, 'logged', :channel, 'telegram', met.client_id, met.id, :manager,
                               :at, :at::timestamptz + interval '1 hour', :manager, :manager::bigint is null, :at, :at, :at,
                               case when :manager::bigint is null then :at::timestamptz end,
                               case when :manager::bigint is not null then 60 end,
                               case when :manager::bigint is not null then 60 end,
                               case when :manager::bigint is null then 3600 else 60 end
                        from met
                        returning id""")
                .bind("project", company.owner().projectId())
                .bind("channel", company.channel())
                .bind("external", "finished-" + CLIENTS.incrementAndGet())
                .bind("manager", manager == null ? null : Long.valueOf(manager.id()))
                .bind("at", createdAt)
                .mapTo(Long.class)
                .one());
    }
}
