package rozmova.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Transaction;

/// Changes of messages that stand already.
@Singleton
final class CorrectionStore {
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
}
