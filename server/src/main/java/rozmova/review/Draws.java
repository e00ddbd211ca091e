package rozmova.review;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rozmova.project.Projects;
import rozmova.review.RuleStore.Due;
import rozmova.review.RuleStore.Next;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.shared.secret.RandomToken;
import rozmova.shared.work.Work;
import rozmova.staff.Agent;
import rozmova.staff.Member;
import rozmova.staff.Staff;

/// Draws what is to be reviewed: by rule when a period is over, once for each, also when the server was away then; and
/// by hand.
@Singleton
final class Draws implements Work {
    private static final Logger LOG = Logger.getLogger(Draws.class);
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);
    private static final int BATCH = 100;
    private static final int MOST_BY_HAND = 200;
    /// By hand it is drawn from everything, and that may be a million: so many of the newest take part.
    private static final int AMONG = 50_000;
    private static final int SEED_BYTES = 16;

    private final Database database;
    private final RuleStore rules;
    private final DrawStore draws;
    private final TaskStore tasks;
    private final Projects projects;
    private final Staff staff;
    private final InstantSource clock;

    Draws(
            Database database,
            RuleStore rules,
            DrawStore draws,
            TaskStore tasks,
            Projects projects,
            Staff staff,
            InstantSource clock) {
        this.database = database;
        this.rules = rules;
        this.draws = draws;
        this.tasks = tasks;
        this.projects = projects;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "review-draws";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    /// Many rules may be due at once, and a lot of a large log takes a while.
    @Override
    public Duration longestRound() {
        return Duration.ofHours(1);
    }

    /// One look at what is due; returns whether there may be more. A rule that fails does not hold the others up.
    @Override
    public boolean round() {
        var more = false;
        for (var due : database.read(reading -> rules.due(reading, clock.instant(), BATCH))) {
            try {
                more |= database.write(transaction -> period(transaction, due));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Rule %d could not draw and will try again in an hour", due.id());
                database.run(transaction ->
                        rules.postpone(transaction, due, clock.instant().plus(AFTER_FAILURE)));
            }
        }
        return more;
    }

    /// Draws the last whole period of a rule now.
    ///
    /// @throws Problem 409 when that was done
    int byRule(Agent agent, long id) {
        var project = agent.projectId();
        return database.write(transaction -> {
            var rule = rules.lock(transaction, project, id)
                    .orElseThrow(() -> Problem.invalid("rule", "rule-unknown", "There is no such rule"));
            var zone = zone(transaction, project);
            var every = rule.every();
            var past = every.before(every.period(LocalDate.ofInstant(clock.instant(), zone)));
            var drawn = draw(transaction, project, rule, past, RandomToken.create(SEED_BYTES));
            if (drawn == null) {
                throw Problem.conflict("already-drawn", "The rule has drawn its last period");
            }
            return drawn;
        });
    }

    /// Draws some of what a filter of the log lets through.
    int byHand(Agent agent, @Nullable String query, @Nullable Integer count) {
        var project = agent.projectId();
        var most = Texts.within("count", count, 1, MOST_BY_HAND);
        return database.write(transaction -> {
            var filter = FilterText.filter(query, zone(transaction, project));
            var lot = draws.ofAll(transaction, filter.where(project), AMONG, most, RandomToken.create(SEED_BYTES));
            return tasks.insert(transaction, project, null, lot, clock.instant(), null);
        });
    }

    /// Whether the rule went on to its next period.
    private boolean period(Transaction transaction, Due due) {
        var project = due.projectId();
        var found = rules.lock(transaction, project, due.id());
        var now = clock.instant();
        if (found.isEmpty()
                || found.get().nextAt() == null
                || found.get().nextAt().isAfter(now)) {
            // Somebody changed it, or another node was quicker.
            return false;
        }
        var rule = found.get();
        var zone = zone(transaction, project);
        var end = Rules.over(rule.every(), rule.period(), zone);
        if (end.isAfter(now)) {
            // The project moved to another zone since.
            rules.schedule(transaction, project, rule.id(), new Next(rule.period(), end));
            return false;
        }
        if (draws.incomplete(transaction, project, end)) {
            return false;
        }
        var ignored = draw(transaction, project, rule, rule.period(), RandomToken.create(SEED_BYTES));
        var next = rule.every().after(rule.period());
        rules.schedule(transaction, project, rule.id(), new Next(next, Rules.over(rule.every(), next, zone)));
        return true;
    }

    /// How many it drew; null when the period was drawn before.
    private @Nullable Integer draw(Transaction transaction, long project, Rule rule, LocalDate period, String seed) {
        var now = clock.instant();
        if (!draws.begin(transaction, project, rule.id(), rule.every(), period, seed, now)) {
            return null;
        }
        var zone = zone(transaction, project);
        var members = staff.list(transaction, project).stream().map(Member::id).toList();
        var end = Rules.over(rule.every(), period, zone);
        var lot = draws.ofEach(
                transaction,
                FilterText.filter(rule.query(), zone).where(project),
                period.atStartOfDay(zone).toInstant(),
                end,
                members,
                rule.perManager(),
                seed);
        // Until the next ones are drawn.
        var due = Rules.over(rule.every(), rule.every().after(period), zone);
        return tasks.insert(transaction, project, rule.id(), lot, now, due);
    }

    private ZoneId zone(Reading reading, long projectId) {
        return projects.find(reading, projectId).orElseThrow().zone();
    }
}
