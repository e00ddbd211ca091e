package rozmova.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.conversation.finished.FinishedConversations;
import rozmova.project.Projects;
import rozmova.review.ReviewStore.Head;
import rozmova.shared.database.Condition;
import rozmova.shared.database.Condition.Operator;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.staff.Permission;
import rozmova.staff.Staff;

/// Who sees which reviews: those who may review see all of them, managers those about themselves.
@Singleton
final class ReviewReading {
    private static final int MOST_OF_ONE = 200;

    private final Database database;
    private final ReviewStore store;
    private final ReviewViewStore views;
    private final AverageStore averages;
    private final FinishedConversations conversations;
    private final Staff staff;
    private final Projects projects;

    ReviewReading(
            Database database,
            ReviewStore store,
            ReviewViewStore views,
            AverageStore averages,
            FinishedConversations conversations,
            Staff staff,
            Projects projects) {
        this.database = database;
        this.store = store;
        this.views = views;
        this.averages = averages;
        this.conversations = conversations;
        this.staff = staff;
        this.projects = projects;
    }

    /// A page of them, the newest first.
    ///
    /// @param before only those made before this one
    Page page(Agent agent, ReviewFilter filter, @Nullable Long before, int limit) {
        var all = filter.where(agent);
        var where = before == null ? all : all.and(Condition.of("r.id", Operator.LESS, "before", before));
        var found = database.read(reading -> views.list(reading, agent, where, true, limit + 1));
        return found.size() > limit
                ? new Page(
                        found.subList(0, limit),
                        Long.toString(found.get(limit - 1).id()))
                : new Page(found, null);
    }

    /// What the reviews of a filter come to, by manager and criterion.
    Averages averages(Agent agent, ReviewFilter filter) {
        return database.read(reading -> averages.averages(
                reading,
                filter.where(agent),
                staff.names(reading, agent.projectId()),
                projects.collation(reading, agent.projectId())));
    }

    /// All of a conversation, the oldest first.
    ///
    /// @throws Problem 404 when the project has no such conversation
    List<Review> ofConversation(Agent agent, long conversation) {
        return database.read(reading -> {
            if (!conversations.exists(reading, agent.projectId(), conversation)) {
                throw Problem.notFound("There is no such conversation");
            }
            var where = ReviewFilter.visible(agent)
                    .and(Condition.of("r.conversation_id", Operator.EQUAL, "conversation", conversation));
            return views.list(reading, agent, where, false, MOST_OF_ONE);
        });
    }

    /// @throws Problem 404 when there is none, or it is none of the agent's business
    Review one(Agent agent, long id) {
        return database.read(reading -> one(reading, agent, id));
    }

    Review one(Reading reading, Agent agent, long id) {
        var where = ReviewFilter.visible(agent).and(Condition.of("r.id", Operator.EQUAL, "id", id));
        return views.list(reading, agent, where, true, 1).stream().findFirst().orElseThrow(ReviewReading::missing);
    }

    /// As [#one], for those who are about to change something of it.
    Head head(Reading reading, Agent agent, long id) {
        return store.find(reading, agent.projectId(), id)
                .filter(head -> agent.may(Permission.REVIEW) || isAbout(head, agent))
                .orElseThrow(ReviewReading::missing);
    }

    /// Whether the agent's work was reviewed.
    static boolean isAbout(Head head, Agent agent) {
        return head.manager() != null && head.manager() == agent.id();
    }

    private static Problem missing() {
        return Problem.notFound("There is no such review");
    }

    /// @param next what to give as the cursor for the next page; null at the end
    @Schema(name = "ReviewPage")
    record Page(List<Review> reviews, @Nullable String next) {
        /// Keeps its own copy of the reviews.
        Page {
            reviews = List.copyOf(reviews);
        }
    }
}
