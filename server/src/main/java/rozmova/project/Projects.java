package rozmova.project;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.shared.memory.Memory;
import rozmova.shared.secret.RandomToken;

/// All projects of this installation.
@Singleton
public final class Projects {
    private static final Duration QUIET = Duration.ofHours(1);
    private static final Duration AUTO_CLOSE = Duration.ofDays(1);
    private static final int KEY_BYTES = 12;
    /// Another node may have changed the settings: what we remember is never older than this.
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private static final int MOST_REMEMBERED = 10_000;

    private final ProjectStore store;
    private final PublicAddress address;
    private final InstantSource clock;
    private final Memory<Long, Project> remembered;

    Projects(ProjectStore store, PublicAddress address, InstantSource clock) {
        this.store = store;
        this.address = address;
        this.clock = clock;
        remembered = Memory.ofNumbers(clock, MOST_REMEMBERED, REMEMBERED);
    }

    /// Whether there is no project yet: the installation waits for its set-up.
    public boolean none(Reading reading) {
        return store.none(reading);
    }

    /// The project with this id.
    public Optional<Project> find(Reading reading, long id) {
        return store.find(reading, id);
    }

    /// As [#find], remembered for some seconds: for work that asks for every message.
    public Optional<Project> remembered(Reading reading, long id) {
        var known = remembered.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        var found = find(reading, id);
        found.ifPresent(project -> remembered.put(id, project));
        return found;
    }

    /// How the names in the project's lists are ordered.
    public Collation collation(Reading reading, long id) {
        return remembered(reading, id)
                .map(Project::language)
                .orElse(Language.EN)
                .collation();
    }

    /// The project that the site script names by `key`.
    public Optional<Project> findByKey(Reading reading, String key) {
        return store.findByKey(reading, key);
    }

    /// Creates a project with the usual durations.
    ///
    /// @throws Problem 422 that names the field which cannot be used
    public Project create(Transaction transaction, NewProject wish) {
        var project = new Project(
                0,
                RandomToken.create(KEY_BYTES),
                Names.checked("name", wish.name()),
                ProjectRules.zone(wish.timeZone()),
                wish.language(),
                QUIET,
                AUTO_CLOSE,
                ProjectRules.results(wish.results()),
                null);
        return store.insert(transaction, project, clock.instant());
    }

    /// As [#create], but only the first project: empty when there is one. Of two calls at the same time, the second
    /// waits for the first and then finds its project.
    public Optional<Project> createFirst(Transaction transaction, NewProject wish) {
        store.lockOutOthers(transaction);
        return none(transaction) ? Optional.of(create(transaction, wish)) : Optional.empty();
    }

    /// Changes what `change` names, and returns the project as it is then.
    ///
    /// @throws Problem 422 that names the field which cannot be used; 404 when there is no such project
    public Project update(Transaction transaction, long id, ProjectChange change) {
        var old = store.lock(transaction, id).orElseThrow(() -> Problem.notFound("There is no such project"));
        var changed = new Project(
                old.id(),
                old.key(),
                change.name() == null ? old.name() : Names.checked("name", change.name()),
                change.timeZone() == null ? old.zone() : ProjectRules.zone(change.timeZone()),
                change.language() == null ? old.language() : Language.checked("language", change.language()),
                change.quietSeconds() == null ? old.quiet() : ProjectRules.quiet(change.quietSeconds()),
                change.autoCloseSeconds() == null ? old.autoClose() : ProjectRules.autoClose(change.autoCloseSeconds()),
                change.results() == null ? old.results() : ProjectRules.results(change.results()),
                change.workingHours() == null ? old.week() : ProjectRules.week(change.workingHours()));
        store.update(transaction, changed);
        transaction.afterCommit(() -> remembered.forget(id));
        return changed;
    }

    /// Remembers that the site script spoke to us from a page on `host`; at most once a minute, since a busy site
    /// speaks all the time.
    public void scriptSeen(Transaction transaction, long projectId, String host, Instant at) {
        store.scriptSeen(transaction, projectId, new ScriptSeen(host, at));
    }

    /// When the site script last spoke to us; empty when it never did.
    public Optional<ScriptSeen> scriptSeen(Reading reading, long projectId) {
        return store.scriptSeen(reading, projectId);
    }

    /// What the customer puts into the site's pages.
    public String scriptTag(Project project) {
        return "<script async src=\"%s\"></script>".formatted(address.of("/w/" + project.key() + ".js"));
    }
}
