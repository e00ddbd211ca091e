package rozmova.review;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rozmova.review.ReviewWish.CommentWish;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.staff.Person;

/// What goes on about a review after it was made: the manager sees it and answers, others add something.
@Singleton
final class Feedback {
    private static final int MOST_COMMENTS = 200;

    private final Database database;
    private final ReviewStore store;
    private final ReviewCommentStore comments;
    private final ReviewReading reading;
    private final InstantSource clock;

    Feedback(
            Database database,
            ReviewStore store,
            ReviewCommentStore comments,
            ReviewReading reading,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.comments = comments;
        this.reading = reading;
        this.clock = clock;
    }

    /// Adds a comment. A manager who answers to what was found of their work has seen it; what others add they have
    /// not.
    Review.Comment comment(Agent agent, long review, CommentWish wish) {
        var project = agent.projectId();
        return database.write(transaction -> {
            var head = reading.head(transaction, agent, review);
            var text = wish.words("");
            if (wish.message() != null && !comments.said(transaction, project, head.conversation(), wish.message())) {
                throw Reviews.unsaid("message");
            }
            if (comments.count(transaction, project, review) >= MOST_COMMENTS) {
                throw Problem.invalid("text", "too-many", "At most " + MOST_COMMENTS + " comments");
            }
            var now = clock.instant();
            var id = comments.insert(transaction, project, review, wish.message(), agent.id(), text, now);
            store.seen(transaction, project, review, ReviewReading.isAbout(head, agent) ? now : null);
            return new Review.Comment(id, wish.message(), new Person(agent.id(), agent.name()), text, now, true);
        });
    }

    /// Takes the agent's own comment back.
    void delete(Agent agent, long review, long comment) {
        var project = agent.projectId();
        database.run(transaction -> {
            var head = reading.head(transaction, agent, review);
            var author = comments.author(transaction, project, head.id(), comment)
                    .orElseThrow(() -> Problem.notFound("There is no such comment"));
            if (author != agent.id()) {
                throw Reviews.notYours("Only its author takes a comment back");
            }
            comments.delete(transaction, project, comment);
        });
    }

    /// The manager has read what was found of their work.
    void seen(Agent agent, long review) {
        database.run(transaction -> {
            if (!ReviewReading.isAbout(reading.head(transaction, agent, review), agent)) {
                throw Problem.forbidden("Only whose work it is about marks it as seen");
            }
            store.seen(transaction, agent.projectId(), review, clock.instant());
        });
    }

    /// How many reviews of their work the agent has not seen.
    Unseen unseen(Agent agent) {
        return new Unseen(database.read(reading -> store.unseen(reading, agent.projectId(), agent.id())));
    }

    @Schema(name = "UnseenReviews")
    record Unseen(int count) {}
}
