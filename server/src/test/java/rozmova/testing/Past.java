package rozmova.testing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;

/// Finished conversations of the past, put straight into the log: tests of its table need many, at given times.
@Singleton
public class Past {
    private static final AtomicLong CLIENTS = new AtomicLong();

    private final Database database;

    Past(Database database) {
        this.database = database;
    }

    /// A conversation that was closed half an hour after it began; answered when it had a manager.
    public long conversation(Company company, Instant createdAt, @Nullable Person manager) {
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
                                                  manager_id, client_name, created_at, closed_at, due_at, logged_at, last_message_at,
                                                  waiting_since, source, medium, campaign, words)
                        select :project, 'logged', :channel, 'telegram', met.client_id, met.id,
                               :manager, 'Ірина Мельник', :at, :at::timestamptz + interval '30 minutes', :at, :at, :at,
                               case when :manager::bigint is null then :at::timestamptz end,
                               'google', 'cpc', 'Sale, autumn',
                               -- Nothing is due: the worker would write the names of its own in the middle of a test.
                               ''::tsvector
                        from met
                        returning id""")
                .bind("project", company.owner().projectId())
                .bind("channel", company.channel())
                .bind("external", "past-" + CLIENTS.incrementAndGet())
                .bind("manager", manager == null ? null : Long.valueOf(manager.id()))
                .bind("at", createdAt)
                .mapTo(Long.class)
                .one());
    }

    /// Makes a conversation of the past another one.
    ///
    /// @param assignments SQL, such as `result = 'Sale'`
    public void set(long conversation, String assignments) {
        database.run(transaction -> transaction
                .handle()
                .createUpdate("update conversation set " + assignments + " where id = :id")
                .bind("id", conversation)
                .execute());
    }
}
