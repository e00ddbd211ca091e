package rozmova.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Rows;
import rozmova.shared.database.Transaction;
import rozmova.staff.Person;

@Singleton
final class ReviewCommentStore {
    long insert(
            Transaction transaction,
            long projectId,
            long reviewId,
            @Nullable Long messageId,
            long authorId,
            String text,
            Instant at) {
        return transaction
                .handle()
                .createQuery("""
                        insert into review_comment (project_id, review_id, message_id, author_id, text, at)
                        values (:project, :review, :message, :author, :text, :at)
                        returning id""")
                .bind("project", projectId)
                .bind("review", reviewId)
                .bind("message", messageId)
                .bind("author", authorId)
                .bind("text", text)
                .bind("at", at)
                .mapTo(Long.class)
                .one();
    }

    /// Whether somebody said this message in the conversation: events are nothing to comment on.
    boolean said(Reading reading, long projectId, long conversationId, long messageId) {
        return reading.handle()
                .createQuery("""
                        select exists (select from message
                                       where project_id = :project and id = :message
                                         and conversation_id = :conversation and kind <> 'event')""")
                .bind("project", projectId)
                .bind("conversation", conversationId)
                .bind("message", messageId)
                .mapTo(Boolean.class)
                .one();
    }

    int count(Reading reading, long projectId, long reviewId) {
        return reading.handle()
                .createQuery("select count(*) from review_comment where project_id = :project and review_id = :review")
                .bind("project", projectId)
                .bind("review", reviewId)
                .mapTo(Integer.class)
                .one();
    }

    /// Who wrote the comment.
    Optional<Long> author(Reading reading, long projectId, long reviewId, long id) {
        return reading.handle()
                .createQuery("""
                        select author_id from review_comment
                        where project_id = :project and review_id = :review and id = :id""")
                .bind("project", projectId)
                .bind("review", reviewId)
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
    }

    void delete(Transaction transaction, long projectId, long id) {
        transaction
                .handle()
                .createUpdate("delete from review_comment where project_id = :project and id = :id")
                .bind("project", projectId)
                .bind("id", id)
                .execute();
    }

    /// The comments of these reviews, in their order.
    ///
    /// @param reader whose own ones are marked
    Map<Long, List<Review.Comment>> of(
            Reading reading, long projectId, Collection<Long> reviews, long reader, Map<Long, String> names) {
        return reading.handle()
                .createQuery("""
                        select review_id, id, message_id, author_id, text, at
                        from review_comment
                        where project_id = :project and review_id = any(:reviews)
                        order by review_id, id""")
                .bind("project", projectId)
                .bindArray("reviews", Long.class, reviews)
                .map((row, context) -> {
                    var author = row.getLong("author_id");
                    return Map.entry(
                            row.getLong("review_id"),
                            new Review.Comment(
                                    row.getLong("id"),
                                    Rows.number(row, "message_id"),
                                    new Person(author, names.getOrDefault(author, "")),
                                    row.getString("text"),
                                    Rows.time(row, "at"),
                                    author == reader));
                })
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
