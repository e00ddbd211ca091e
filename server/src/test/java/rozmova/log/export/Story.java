package rozmova.log.export;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.testing.Company;
import rozmova.testing.Person;

/// Messages of the past, put straight into finished conversations.
@Singleton
class Story {
    private final Database database;

    Story(Database database) {
        this.database = database;
    }

    /// What the client said, or a colleague answered.
    long message(Company company, long conversation, Instant at, String text, @Nullable Person author) {
        return database.write(transaction -> transaction
                .handle()
                .createQuery("""
                        insert into message (project_id, conversation_id, channel_id, kind, at, author_id, text, state)
                        values (:project, :conversation, :channel, :kind, :at, :author, :text, :state)
                        returning id""")
                .bind("project", company.owner().projectId())
                .bind("conversation", conversation)
                .bind("channel", company.channel())
                .bind("kind", author == null ? "inbound" : "outbound")
                .bind("at", at)
                .bind("author", author == null ? null : Long.valueOf(author.id()))
                .bind("text", text)
                .bind("state", author == null ? null : "read")
                .mapTo(Long.class)
                .one());
    }

    /// Puts so many messages beside this one that a file of them is longer than what a connection buffers, also when
    /// it is packed.
    void longWords(long message) {
        database.run(transaction -> transaction.handle().execute("""
                insert into message (project_id, conversation_id, channel_id, kind, at, text)
                select project_id, conversation_id, channel_id, kind, at, words
                from message,
                     (select string_agg(md5(piece::text), '') as words from generate_series(1, 125) piece) long,
                     generate_series(1, 3200)
                where id = ?""", message));
    }

    /// Changes one row with values that may be anything.
    ///
    /// @param assignment SQL such as `comment = :value`
    void set(String table, long id, String assignment, @Nullable String value) {
        database.run(transaction -> transaction
                .handle()
                .createUpdate("update " + table + " set " + assignment + " where id = :id")
                .bind("id", id)
                .bind("value", value)
                .execute());
    }
}
