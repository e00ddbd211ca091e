package rozmova.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;

/// Changes of messages that stand already.
@Singleton
final class CorrectionStore {
    private final Contents contents;

    CorrectionStore(Contents contents) {
        this.contents = contents;
    }

    /// The message says `text` from now on; what it said is kept.
    ///
    /// @param details the formatting of the new text, null for none
    void edit(Transaction transaction, long projectId, long id, String text, @Nullable JsonNode details, Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        with before as (
                            insert into message_version (project_id, message_id, revision, text, until)
                            select project_id, id, revision, text, :at::timestamptz
                            from message
                            where project_id = :project
                              and id = :id
                        )
                        update message
                        set text = :text,
                            details = nullif(coalesce(details, '{}') - 'marks' || coalesce(:details::jsonb, '{}'), '{}'),
                            edited_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("text", text)
                .bind("details", details == null ? null : details.toString())
                .bind("at", at)
                .execute();
    }

    /// What the message carries now.
    Carried carried(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery("select content, file_key from message where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) ->
                        new Carried(contents.content(row.getString("content")), row.getString("file_key")))
                .one();
    }

    /// The message says and carries something else from now on; what it said and carried is kept.
    void replace(Transaction transaction, long projectId, long id, Version version) {
        transaction
                .handle()
                .createUpdate("""
                        with before as (
                            insert into message_version (project_id, message_id, revision, text, until, content, file_id)
                            select project_id, id, revision, text, :at::timestamptz,
                                   case when content ->> 'problem' = 'loading'
                                        then content || '{"problem": "gone"}' else content end,
                                   file_id
                            from message
                            where project_id = :project
                              and id = :id
                        )
                        update message
                        set text = :text,
                            details = nullif(coalesce(details, '{}') - 'marks' || coalesce(:details::jsonb, '{}'), '{}'),
                            content = :content::jsonb,
                            file_id = null,
                            file_key = :key,
                            edited_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("text", version.text())
                .bind(
                        "details",
                        version.details() == null ? null : version.details().toString())
                .bind("content", version.content().toString())
                .bind("key", version.key())
                .bind("at", version.at())
                .execute();
    }

    /// The place that the message shows is another one since `at`.
    void move(Transaction transaction, long projectId, long id, @Nullable JsonNode content, Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        update message
                        set content = :content::jsonb,
                            moved_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("content", String.valueOf(content))
                .bind("at", at)
                .execute();
    }

    /// The message was taken back; false when it was before.
    boolean delete(Transaction transaction, long projectId, long id, Instant at) {
        return transaction
                        .handle()
                        .createUpdate("""
                        update message
                        set deleted_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id
                          and deleted_at is null""")
                        .bind("project", projectId)
                        .bind("id", id)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    /// The reactions are these since `at`; false when later ones stand there.
    boolean react(Transaction transaction, long projectId, long id, JsonNode reactions, Instant at) {
        return transaction
                        .handle()
                        .createUpdate("""
                        update message
                        set reactions = nullif(:reactions::jsonb, '[]'),
                            reacted_at = :at,
                            revision = revision + 1
                        where project_id = :project
                          and id = :id
                          and (reacted_at is null or reacted_at <= :at)""")
                        .bind("project", projectId)
                        .bind("id", id)
                        .bind("reactions", reactions.toString())
                        .bind("at", at)
                        .execute()
                == 1;
    }

    /// What a message carries besides its text.
    ///
    /// @param key what the platform knows its file by, null when nobody knows
    record Carried(
            Message.@Nullable Content content, @Nullable String key) {}

    /// What a message is from now on.
    ///
    /// @param details the formatting of the text, null for none
    /// @param content a file of it is still on its way
    /// @param key what the platform knows that file by
    record Version(
            String text,
            @Nullable JsonNode details,
            JsonNode content,
            @Nullable String key,
            Instant at) {}
}
