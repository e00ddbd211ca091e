package rozmova.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.finished.FinishedConversation;
import rozmova.conversation.finished.FinishedConversations;
import rozmova.review.ReviewStore.Finding;
import rozmova.review.ReviewStore.Head;
import rozmova.review.Score.Mark;
import rozmova.review.ScorecardStore.Version;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.staff.Permission;

/// Making, changing and removing reviews. All of it happens under the conversation's row, whose score follows.
@Singleton
final class Reviews {
    private final Database database;
    private final ReviewStore store;
    private final ReviewCommentStore comments;
    private final ReviewReading reading;
    private final ScorecardStore scorecards;
    private final FinishedConversations conversations;
    private final TaskStore tasks;
    private final InstantSource clock;

    Reviews(
            Database database,
            ReviewStore store,
            ReviewCommentStore comments,
            ReviewReading reading,
            ScorecardStore scorecards,
            FinishedConversations conversations,
            TaskStore tasks,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.comments = comments;
        this.reading = reading;
        this.scorecards = scorecards;
        this.conversations = conversations;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Judges a conversation; its task in the queue is done with it.
    ///
    /// @throws Problem 404 and 409 about the conversation, 422 naming the field
    Review create(Agent agent, ReviewWish wish) {
        var project = agent.projectId();
        return once(transaction -> {
            var conversation = logged(transaction, project, wish.conversation());
            var card = card(transaction, project, wish.scorecard());
            var head = new Head(
                    0,
                    conversation.id(),
                    new Version(card.id(), card.version()),
                    manager(conversation, wish.manager(), conversation.managerId()),
                    agent.id());
            var marks = wish.marks(card.criteria());
            var now = clock.instant();
            var id = store.insert(transaction, project, head, finding(wish, marks), now);
            store.answers(transaction, project, id, marks);
            say(transaction, agent, conversation.id(), id, wish, now);
            tasks.done(transaction, project, conversation.id(), now);
            return told(transaction, agent, conversation.id(), id);
        });
    }

    /// Changes a review of the agent's own; it keeps the criteria it was made with, unless it names another scorecard.
    Review change(Agent agent, long id, ReviewWish wish) {
        var project = agent.projectId();
        return once(transaction -> {
            var old = reading.head(transaction, agent, id);
            if (old.reviewer() != agent.id()) {
                throw notYours("Only its author changes a review");
            }
            var conversation = logged(transaction, project, old.conversation());
            var version = old.version();
            var criteria = scorecards.versions(transaction, project).getOrDefault(version, List.of());
            if (wish.scorecard() != null && wish.scorecard() != version.scorecard()) {
                var card = card(transaction, project, wish.scorecard());
                version = new Version(card.id(), card.version());
                criteria = card.criteria();
            }
            var head = new Head(
                    id, old.conversation(), version, manager(conversation, wish.manager(), old.manager()), agent.id());
            var marks = wish.marks(criteria);
            store.update(transaction, project, head, finding(wish, marks), clock.instant());
            store.answers(transaction, project, id, marks);
            return told(transaction, agent, old.conversation(), id);
        });
    }

    /// Removes a review; its author may, and who governs the project.
    void delete(Agent agent, long id) {
        var project = agent.projectId();
        database.run(transaction -> {
            var head = reading.head(transaction, agent, id);
            if (head.reviewer() != agent.id() && !agent.may(Permission.CONFIGURE)) {
                throw notYours("Only its author, owners and admins remove a review");
            }
            var ignored = logged(transaction, project, head.conversation());
            store.delete(transaction, project, id);
            if (score(transaction, project, head.conversation()) == null) {
                tasks.reopen(transaction, project, head.conversation());
            }
        });
    }

    static Problem notYours(String detail) {
        return Problem.of(jakarta.ws.rs.core.Response.Status.FORBIDDEN, "not-yours", detail);
    }

    private FinishedConversation logged(Transaction transaction, long projectId, @Nullable Long id) {
        if (id == null) {
            throw Problem.invalid("conversation", "required", "Say which conversation");
        }
        return conversations.lock(transaction, projectId, id).orElseThrow(() -> {
            if (conversations.exists(transaction, projectId, id)) {
                return Problem.conflict("not-logged", "The conversation is not finished yet");
            }
            return Problem.notFound("There is no such conversation");
        });
    }

    private Scorecard card(Transaction transaction, long projectId, @Nullable Long id) {
        if (id == null) {
            throw Problem.invalid("scorecard", "required", "Say by which scorecard");
        }
        var card = scorecards
                .share(transaction, projectId, id)
                .orElseThrow(() -> Problem.invalid("scorecard", "scorecard-unknown", "There is no such scorecard"));
        if (card.archived()) {
            throw Problem.conflict("scorecard-archived", "The scorecard is archived; take another one");
        }
        return card;
    }

    private static @Nullable Long manager(
            FinishedConversation conversation, @Nullable Long wanted, @Nullable Long usual) {
        if (wanted == null) {
            return usual;
        }
        if (!wanted.equals(conversation.managerId())
                && !conversation.participants().contains(wanted)) {
            throw Problem.invalid("manager", "manager-unknown", "This person took no part in the conversation");
        }
        return wanted;
    }

    private static Finding finding(ReviewWish wish, List<Mark> marks) {
        return new Finding(Score.of(marks), wish.checkedComment());
    }

    private void say(
            Transaction transaction, Agent agent, long conversation, long review, ReviewWish wish, Instant now) {
        var place = 0;
        for (var comment : wish.checkedComments()) {
            if (comment.message() != null
                    && !comments.said(transaction, agent.projectId(), conversation, comment.message())) {
                throw unsaid("comments." + place + ".message");
            }
            var ignored = comments.insert(
                    transaction, agent.projectId(), review, comment.message(), agent.id(), comment.words(""), now);
            place++;
        }
    }

    static Problem unsaid(String field) {
        return Problem.invalid(field, "message-unknown", "The conversation has no such message");
    }

    private Review told(Transaction transaction, Agent agent, long conversation, long id) {
        var ignored = score(transaction, agent.projectId(), conversation);
        return reading.one(transaction, agent, id);
    }

    /// Writes the score into the log; returns when it was reviewed last.
    private @Nullable Instant score(Transaction transaction, long projectId, long conversation) {
        var standing = store.standing(transaction, projectId, conversation);
        conversations.scored(transaction, projectId, conversation, standing.score(), standing.at());
        return standing.at();
    }

    private Review once(Function<Transaction, Review> work) {
        try {
            return database.write(work);
        } catch (RuntimeException failure) {
            if (Failures.duplicate(failure)) {
                throw Problem.conflict("already-reviewed", "You have reviewed this manager in this conversation");
            }
            throw failure;
        }
    }
}
