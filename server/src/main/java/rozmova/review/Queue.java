package rozmova.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.review.TaskStore.Which;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;
import rozmova.staff.Person;
import rozmova.staff.Staff;

/// What waits to be reviewed. It waits for whoever may review: nobody has to take it first.
@Singleton
final class Queue {
    private static final int LONGEST_REASON = 500;

    private final Database database;
    private final TaskStore store;
    private final SummaryStore summaries;
    private final Staff staff;
    private final InstantSource clock;

    Queue(Database database, TaskStore store, SummaryStore summaries, Staff staff, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.summaries = summaries;
        this.staff = staff;
        this.clock = clock;
    }

    /// The first of what is open, and how much that is.
    Open open(Agent agent, Which which, int limit) {
        var project = agent.projectId();
        return database.read(reading -> {
            var rows = store.open(reading, project, which, limit);
            var names = staff.names(reading, project);
            var rules = store.rules(reading, project);
            var conversations = summaries.of(
                    reading,
                    project,
                    rows.stream().map(TaskStore.Row::conversation).toList(),
                    names);
            var tasks = rows.stream()
                    .map(row -> new Task(
                            row.id(),
                            row.rule() == null ? null : new Origin(row.rule(), rules.getOrDefault(row.rule(), "")),
                            Objects.requireNonNull(conversations.get(row.conversation())),
                            SummaryStore.person(row.manager(), names),
                            row.drawnAt(),
                            row.dueAt()))
                    .toList();
            return new Open(tasks, store.count(reading, project, which));
        });
    }

    /// Nobody has to review it.
    void skip(Agent agent, long id, @Nullable String reason) {
        var why = Texts.optional("reason", reason, LONGEST_REASON);
        var project = agent.projectId();
        database.run(transaction -> {
            var open =
                    store.lock(transaction, project, id).orElseThrow(() -> Problem.notFound("There is no such task"));
            if (!open) {
                throw Problem.conflict("task-done", "The task is done already");
            }
            store.skip(transaction, project, id, agent.id(), why, clock.instant());
        });
    }

    @Schema(name = "ReviewQueue")
    record Open(List<Task> tasks, int open) {
        /// Keeps its own copy of the tasks.
        Open {
            tasks = List.copyOf(tasks);
        }
    }

    /// @param rule null when it was drawn by hand
    /// @param dueAt null when it may wait
    @Schema(name = "ReviewTask")
    record Task(
            long id,
            @Nullable Origin rule,
            Summary conversation,
            @Nullable Person manager,
            Instant drawnAt,
            @Nullable Instant dueAt) {}

    /// The rule that drew it.
    @Schema(name = "ReviewTaskRule")
    record Origin(long id, String name) {}
}
