package rozmova.conversation.digest;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// Reads and writes many conversations with a handful of statements: after an upgrade a million of them are due.
@Singleton
final class DigestStore {
    /// The conversations to be written, or written again; rows that are locked are left for the next round.
    List<Key> lockDue(Transaction transaction, int most) {
        return transaction
                .handle()
                .createQuery("""
                        select project_id, id
                        from conversation
                        where state = 'logged'
                          and words is null
                        order by project_id, id
                        limit :most
                        for no key update skip locked""")
                .bind("most", most)
                .map((row, context) -> key(row))
                .list();
    }

    /// How many are due.
    long countDue(Reading reading) {
        return reading.handle()
                .createQuery("select count(*) from conversation where state = 'logged' and words is null")
                .mapTo(Long.class)
                .one();
    }

    /// The conversations with everything that is said in them. What was taken back is not said.
    Collection<ConversationText> read(Reading reading, List<Key> keys) {
        var talks = new HashMap<Key, ConversationText>();
        readClients(reading, keys, talks);
        readFormerNames(reading, keys, talks);
        readMessages(reading, keys, talks);
        return talks.values();
    }

    void write(Transaction transaction, List<Digest> digests) {
        var update = transaction.handle().createUpdate("""
                update conversation c
                set client_name = digest.name,
                    client_nickname = digest.nickname,
                    attachments = digest.attachments,
                    longest_wait_seconds = coalesce(c.longest_wait_seconds, digest.longest),
                    first_response_working_seconds = coalesce(c.first_response_working_seconds, digest.first),
                    words = digest.words::tsvector
                from unnest(:projects::bigint[], :ids::bigint[], :names::text[], :nicknames::text[],
                            :attachments::integer[], :longest::integer[], :first::integer[], :words::text[])
                     as digest (project_id, id, name, nickname, attachments, longest, first, words)
                where c.project_id = digest.project_id
                  and c.id = digest.id""");
        bind(update, digests.stream().map(Digest::key).toList())
                .bindArray(
                        "names",
                        String.class,
                        digests.stream().map(Digest::clientName).toArray())
                .bindArray(
                        "nicknames",
                        String.class,
                        digests.stream().map(Digest::clientNickname).toArray())
                .bindArray(
                        "attachments",
                        Integer.class,
                        digests.stream().map(Digest::attachments).toArray())
                .bindArray(
                        "longest",
                        Integer.class,
                        digests.stream().map(Digest::longestWaitSeconds).toArray())
                .bindArray(
                        "first",
                        Integer.class,
                        digests.stream()
                                .map(Digest::firstResponseWorkingSeconds)
                                .toArray())
                .bindArray(
                        "words",
                        String.class,
                        digests.stream().map(Digest::words).toArray())
                .execute();
    }

    /// Has the message's conversation written again, if it is finished.
    ///
    /// @return whether it is
    boolean forgetOfMessage(Transaction transaction, long projectId, long messageId) {
        return transaction
                        .handle()
                        .createUpdate("""
                        update conversation
                        set words = null
                        where project_id = :project
                          and id = (select conversation_id from message where project_id = :project and id = :message)
                          and state = 'logged'""")
                        .bind("project", projectId)
                        .bind("message", messageId)
                        .execute()
                > 0;
    }

    /// Has the client's finished conversations written again.
    ///
    /// @return whether there are any
    boolean forgetOfClient(Transaction transaction, long projectId, long clientId) {
        return transaction
                        .handle()
                        .createUpdate("""
                        update conversation
                        set words = null
                        where project_id = :project
                          and client_id = :client
                          and state = 'logged'""")
                        .bind("project", projectId)
                        .bind("client", clientId)
                        .execute()
                > 0;
    }

    private static void readClients(Reading reading, List<Key> keys, Map<Key, ConversationText> into) {
        bind(reading.handle().createQuery("""
                        select c.project_id, c.id, i.name, i.nickname, l.name as known_as, l.phone, l.email
                        from unnest(:projects::bigint[], :ids::bigint[]) as these (project_id, id)
                        join conversation c on c.project_id = these.project_id and c.id = these.id
                        join identity i on i.project_id = c.project_id and i.id = c.identity_id
                        join client l on l.project_id = c.project_id and l.id = c.client_id"""), keys)
                .map((row, context) -> {
                    var talk = new ConversationText(key(row), row.getString("name"), row.getString("nickname"));
                    talk.called(row.getString("known_as"));
                    talk.phone(row.getString("phone"));
                    talk.email(row.getString("email"));
                    return talk;
                })
                .forEach(talk -> into.put(talk.key(), talk));
    }

    private static void readFormerNames(Reading reading, List<Key> keys, Map<Key, ConversationText> into) {
        bind(reading.handle().createQuery("""
                        select distinct c.project_id, c.id, h.before
                        from unnest(:projects::bigint[], :ids::bigint[]) as these (project_id, id)
                        join conversation c on c.project_id = these.project_id and c.id = these.id
                        join identity_change h on h.project_id = c.project_id and h.identity_id = c.identity_id
                        where h.field in ('name', 'nickname')
                          and h.before is not null"""), keys)
                .map((row, context) -> Map.entry(key(row), row.getString("before")))
                .forEach(former -> talk(into, former.getKey()).called(former.getValue()));
    }

    private static void readMessages(Reading reading, List<Key> keys, Map<Key, ConversationText> into) {
        bind(reading.handle().createQuery("""
                        select m.project_id, m.conversation_id as id, m.text, m.deleted_at is not null as deleted,
                               f.name as file,
                               m.file_id is not null or coalesce(m.content ->> 'type' in
                                   ('photo', 'video', 'video-note', 'animation', 'audio', 'voice', 'document'), false)
                                   as carries,
                               m.content ->> 'name' as contact, m.content ->> 'phone' as phone,
                               (select string_agg(more, ' ') from jsonb_array_elements_text(
                                   coalesce(m.content -> 'phones', '[]') || coalesce(m.content -> 'emails', '[]'))
                                   as more) as ways,
                               m.content ->> 'title' as title, m.content ->> 'address' as address
                        from unnest(:projects::bigint[], :ids::bigint[]) as these (project_id, id)
                        join message m on m.project_id = these.project_id and m.conversation_id = these.id
                        left join file f on f.project_id = m.project_id and f.id = m.file_id
                        where m.kind <> 'event'
                        order by m.project_id, m.conversation_id, m.at, m.id"""), keys)
                .map((row, context) -> said(row))
                .forEach(said -> {
                    var talk = talk(into, said.key());
                    said.texts().forEach(talk::said);
                    talk.phone(said.phone());
                    if (said.carries()) {
                        talk.carriesFile();
                    }
                });
    }

    private static Said said(ResultSet row) throws SQLException {
        var carries = row.getBoolean("carries");
        if (row.getBoolean("deleted")) {
            return new Said(key(row), List.of(), null, carries);
        }
        var texts = new ArrayList<String>(2);
        for (var column : List.of("text", "file", "contact", "ways", "title", "address")) {
            var text = row.getString(column);
            if (text != null && !text.isEmpty()) {
                texts.add(text);
            }
        }
        return new Said(key(row), texts, row.getString("phone"), carries);
    }

    private static ConversationText talk(Map<Key, ConversationText> talks, Key key) {
        return Objects.requireNonNull(talks.get(key), () -> "Conversation " + key.id() + " has nobody who writes");
    }

    private static <T extends SqlStatement<T>> T bind(T statement, List<Key> keys) {
        return statement
                .bindArray(
                        "projects",
                        Long.class,
                        keys.stream().map(Key::projectId).toArray())
                .bindArray("ids", Long.class, keys.stream().map(Key::id).toArray());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong("project_id"), row.getLong("id"));
    }

    /// One message.
    ///
    /// @param texts what was written, and what stands on what it carries
    /// @param phone of a visiting card
    private record Said(
            Key key, List<String> texts, @Nullable String phone, boolean carries) {}
}
