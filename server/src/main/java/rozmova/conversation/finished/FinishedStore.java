package rozmova.conversation.finished;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class FinishedStore {
    Optional<FinishedConversation> lock(Transaction transaction, long projectId, long id) {
        return transaction
                .handle()
                .createQuery("""
                        select id, manager_id, participants
                        from conversation
                        where project_id = :project
                          and id = :id
                          and state = 'logged'
                        for no key update""")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) ->
                        new FinishedConversation(row.getLong("id"), Rows.number(row, "manager_id"), List.of((Long[])
                                row.getArray("participants").getArray())))
                .findOne();
    }

    boolean exists(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery("select exists (select from conversation where project_id = :project and id = :id)")
                .bind("project", projectId)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    void scored(Transaction transaction, long projectId, long id, @Nullable Integer score, @Nullable Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        update conversation
                        set score = :score,
                            reviewed_at = :at
                        where project_id = :project
                          and id = :id
                          and state = 'logged'""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("score", score)
                .bind("at", at)
                .execute();
    }
}
