package rozmova.review;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.review.Score.Mark;
import rozmova.review.ScorecardStore.Version;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;

@Singleton
final class ReviewStore {
    Optional<Head> find(Reading reading, long projectId, long id) {
        return reading.handle()
                .createQuery("""
                        select id, conversation_id, scorecard_id, version, manager_id, reviewer_id
                        from review
                        where project_id = :project and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .map((row, context) -> head(row))
                .findOne();
    }

    long insert(Transaction transaction, long projectId, Head head, Finding finding, Instant now) {
        return transaction
                .handle()
                .createQuery("""
                        insert into review (project_id, conversation_id, scorecard_id, version, manager_id, reviewer_id,
                                            score, comment, created_at, seen_at)
                        values (:project, :conversation, :scorecard, :version, :manager, :reviewer,
                                :score, :comment, :now, case when :manager = :reviewer then :now::timestamptz end)
                        returning id""")
                .bind("project", projectId)
                .bind("conversation", head.conversation())
                .bind("scorecard", head.version().scorecard())
                .bind("version", head.version().version())
                .bind("manager", head.manager())
                .bind("reviewer", head.reviewer())
                .bind("score", finding.score())
                .bind("comment", finding.comment())
                .bind("now", now)
                .mapTo(Long.class)
                .one();
    }

    /// The manager has not seen it as it is now.
    void update(Transaction transaction, long projectId, Head head, Finding finding, Instant now) {
        transaction
                .handle()
                .createUpdate("""
                        update review
                        set scorecard_id = :scorecard,
                            version = :version,
                            manager_id = :manager,
                            score = :score,
                            comment = :comment,
                            changed_at = :now,
                            seen_at = case when :manager = reviewer_id then :now::timestamptz end
                        where project_id = :project and id = :id""")
                .bind("project", projectId)
                .bind("id", head.id())
                .bind("scorecard", head.version().scorecard())
                .bind("version", head.version().version())
                .bind("manager", head.manager())
                .bind("score", finding.score())
                .bind("comment", finding.comment())
                .bind("now", now)
                .execute();
    }

    /// Its answers are these now.
    void answers(Transaction transaction, long projectId, long id, List<Mark> marks) {
        transaction
                .handle()
                .createUpdate("delete from review_answer where project_id = :project and review_id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .execute();
        var batch = transaction.handle().prepareBatch("""
                insert into review_answer (project_id, review_id, criterion_id, value, most)
                values (:project, :id, :criterion, :value, :most)""");
        for (var mark : marks) {
            batch.bind("project", projectId)
                    .bind("id", id)
                    .bind("criterion", mark.criterion())
                    .bind("value", mark.value())
                    .bind("most", mark.most())
                    .add();
        }
        batch.execute();
    }

    void delete(Transaction transaction, long projectId, long id) {
        transaction
                .handle()
                .createUpdate("delete from review where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .execute();
    }

    /// What all reviews of a conversation come to.
    Standing standing(Reading reading, long projectId, long conversationId) {
        return reading.handle()
                .createQuery("""
                        select round(avg(score))::integer as score, max(created_at) as at
                        from review
                        where project_id = :project and conversation_id = :conversation""")
                .bind("project", projectId)
                .bind("conversation", conversationId)
                .map((row, context) -> new Standing(Rows.integer(row, "score"), Rows.timeOrNull(row, "at")))
                .one();
    }

    /// The manager saw it; null when they have to look again.
    void seen(Transaction transaction, long projectId, long id, @Nullable Instant at) {
        transaction
                .handle()
                .createUpdate("""
                        update review
                        set seen_at = case when :at::timestamptz is not null then coalesce(seen_at, :at) end
                        where project_id = :project and id = :id""")
                .bind("project", projectId)
                .bind("id", id)
                .bind("at", at)
                .execute();
    }

    int unseen(Reading reading, long projectId, long managerId) {
        return reading.handle()
                .createQuery("""
                        select count(*) from review
                        where project_id = :project and manager_id = :manager and seen_at is null""")
                .bind("project", projectId)
                .bind("manager", managerId)
                .mapTo(Integer.class)
                .one();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                row.getLong("conversation_id"),
                new Version(row.getLong("scorecard_id"), row.getInt("version")),
                Rows.number(row, "manager_id"),
                row.getLong("reviewer_id"));
    }

    /// Of what a review is, by whom and about whom.
    record Head(
            long id,
            long conversation,
            Version version,
            @Nullable Long manager,
            long reviewer) {}

    /// What it says.
    record Finding(@Nullable Integer score, @Nullable String comment) {}

    /// @param at when the last review was made; null when there is none
    record Standing(@Nullable Integer score, @Nullable Instant at) {}
}
