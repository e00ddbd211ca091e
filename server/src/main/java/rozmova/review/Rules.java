package rozmova.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import rozmova.project.Projects;
import rozmova.review.RuleStore.Next;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.staff.Agent;

/// A project's rules of what is drawn for review.
@Singleton
final class Rules {
    private static final int MOST = 50;

    private final Database database;
    private final RuleStore store;
    private final Projects projects;
    private final InstantSource clock;

    Rules(Database database, RuleStore store, Projects projects, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.projects = projects;
        this.clock = clock;
    }

    List<Rule> all(Agent agent) {
        return database.read(reading -> all(reading, agent.projectId()));
    }

    private List<Rule> all(Reading reading, long project) {
        return store.all(reading, project, projects.collation(reading, project));
    }

    /// A new rule; it draws first when the present period is over.
    Rule create(Agent agent, RuleWish wish) {
        var project = agent.projectId();
        return named(transaction -> {
            var zone = zone(transaction, project);
            var checked = wish.checked(zone);
            if (all(transaction, project).size() >= MOST) {
                throw Problem.invalid("name", "too-many", "At most " + MOST + " rules; delete one");
            }
            var now = clock.instant();
            var next = present(checked.every(), zone, now);
            var id = store.insert(transaction, project, checked, next, agent.id(), now);
            return store.lock(transaction, project, id).orElseThrow();
        });
    }

    /// Changes a rule. One that rested, or drew at other times, begins with the present period.
    Rule change(Agent agent, long id, RuleWish wish) {
        var project = agent.projectId();
        return named(transaction -> {
            var old = store.lock(transaction, project, id).orElseThrow(Rules::missing);
            var zone = zone(transaction, project);
            var checked = wish.checked(zone);
            var goesOn = old.active() && old.every() == checked.every();
            var next = goesOn
                    ? new Next(old.period(), over(old.every(), old.period(), zone))
                    : present(checked.every(), zone, clock.instant());
            store.update(transaction, project, id, checked, next);
            return store.lock(transaction, project, id).orElseThrow();
        });
    }

    void delete(Agent agent, long id) {
        var project = agent.projectId();
        database.run(transaction -> {
            var rule = store.lock(transaction, project, id).orElseThrow(Rules::missing);
            store.delete(transaction, project, rule.id(), clock.instant());
        });
    }

    /// When a period ends.
    static Instant over(Frequency every, LocalDate period, ZoneId zone) {
        return every.after(period).atStartOfDay(zone).toInstant();
    }

    private static Next present(Frequency every, ZoneId zone, Instant now) {
        var period = every.period(LocalDate.ofInstant(now, zone));
        return new Next(period, over(every, period, zone));
    }

    private ZoneId zone(Reading reading, long projectId) {
        return projects.find(reading, projectId).orElseThrow().zone();
    }

    private Rule named(Function<Transaction, Rule> work) {
        try {
            return database.write(work);
        } catch (RuntimeException failure) {
            if (Failures.duplicate(failure)) {
                throw Problem.invalid("name", "name-taken", "Another rule is called so");
            }
            throw failure;
        }
    }

    private static Problem missing() {
        return Problem.notFound("There is no such rule");
    }
}
