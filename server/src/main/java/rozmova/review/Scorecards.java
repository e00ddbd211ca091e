package rozmova.review;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import rozmova.project.Language;
import rozmova.project.Projects;
import rozmova.review.ScorecardStore.Version;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;

/// A project's scorecards. One that reviews were made with is never changed under them: its next version is.
@Singleton
final class Scorecards {
    private static final int MOST = 50;

    private final Database database;
    private final ScorecardStore store;
    private final Projects projects;
    private final InstantSource clock;

    Scorecards(Database database, ScorecardStore store, Projects projects, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.projects = projects;
        this.clock = clock;
    }

    /// All of them, the archived last; whoever asks first finds one in their language.
    List<Scorecard> all(Agent agent, Language language) {
        return database.write(transaction -> {
            if (store.none(transaction, agent.projectId())) {
                begin(transaction, agent.projectId(), language);
            }
            return store.all(transaction, agent.projectId(), projects.collation(transaction, agent.projectId()));
        });
    }

    Scorecard create(Agent agent, ScorecardWish wish) {
        var project = agent.projectId();
        return named(transaction -> {
            var name = wish.checkedName();
            var criteria = wish.checkedCriteria(Set.of());
            if (store.inUse(transaction, project) >= MOST) {
                throw Problem.invalid("name", "too-many", "At most " + MOST + " scorecards; archive one");
            }
            var id = store.insert(transaction, project, name, false, clock.instant())
                    .orElseThrow();
            store.write(transaction, project, new Version(id, 1), criteria);
            return store.share(transaction, project, id).orElseThrow();
        });
    }

    /// Changes name and criteria; an archived one is in use again.
    Scorecard change(Agent agent, long id, ScorecardWish wish) {
        var project = agent.projectId();
        return named(transaction -> {
            var card = store.lock(transaction, project, id).orElseThrow(Scorecards::missing);
            var name = wish.checkedName();
            var criteria = wish.checkedCriteria(store.criterionIds(transaction, project, id));
            var version = new Version(id, card.version());
            if (!criteria.equals(card.criteria())) {
                if (store.used(transaction, project, version)) {
                    version = new Version(id, card.version() + 1);
                }
                store.write(transaction, project, version, criteria);
            }
            store.update(transaction, project, version, name);
            return store.share(transaction, project, id).orElseThrow();
        });
    }

    void archive(Agent agent, long id) {
        database.run(transaction -> {
            var card = store.lock(transaction, agent.projectId(), id).orElseThrow(Scorecards::missing);
            store.archive(transaction, agent.projectId(), card.id(), clock.instant());
        });
    }

    private void begin(Transaction transaction, long projectId, Language language) {
        store.insert(transaction, projectId, FirstScorecard.name(language), true, clock.instant())
                .ifPresent(id ->
                        store.write(transaction, projectId, new Version(id, 1), FirstScorecard.criteria(language)));
    }

    private Scorecard named(Function<Transaction, Scorecard> work) {
        try {
            return database.write(work);
        } catch (RuntimeException failure) {
            if (Failures.duplicate(failure)) {
                throw Problem.invalid("name", "name-taken", "Another scorecard is called so");
            }
            throw failure;
        }
    }

    private static Problem missing() {
        return Problem.notFound("There is no such scorecard");
    }
}
