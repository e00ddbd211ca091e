package rozmova.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;

/// The people of a project.
@Singleton
public final class Staff {
    private final Database database;
    private final StaffStore store;
    private final Projects projects;
    private final Event<AccessChanged> accessChanged;
    private final InstantSource clock;

    Staff(
            Database database,
            StaffStore store,
            Projects projects,
            Event<AccessChanged> accessChanged,
            InstantSource clock) {
        this.database = database;
        this.store = store;
        this.projects = projects;
        this.accessChanged = accessChanged;
        this.clock = clock;
    }

    /// The names behind the ids in a project's conversations, also of people who left.
    public Map<Long, String> names(Reading reading, long projectId) {
        return store.names(reading, projectId);
    }

    /// Who belongs to the agent's project now, by name.
    List<Member> list(Agent agent) {
        return database.read(reading -> list(reading, agent.projectId()));
    }

    /// Who belongs to the project now, by name.
    public List<Member> list(Reading reading, long projectId) {
        return store.list(reading, projectId, projects.collation(reading, projectId));
    }

    /// Makes `staffId` a `role` in the agent's project.
    ///
    /// @throws Problem 403 when the agent may not decide about this person or role, 409 for the last owner
    Member changeRole(Agent agent, long staffId, Role role) {
        return database.write(transaction -> {
            var member = governed(transaction, agent, staffId, role);
            store.changeRole(transaction, agent.projectId(), staffId, role);
            tell(transaction, agent.projectId(), staffId);
            return new Member(member.id(), member.name(), member.email(), role);
        });
    }

    /// Ends the membership; the person stays signed in elsewhere, and what they wrote keeps their name.
    ///
    /// @throws Problem 403 when the agent may not decide about this person, 409 for the last owner
    void remove(Agent agent, long staffId) {
        database.run(transaction -> {
            governed(transaction, agent, staffId, Role.VIEWER);
            store.leave(transaction, agent.projectId(), staffId, clock.instant());
            tell(transaction, agent.projectId(), staffId);
        });
    }

    /// The person is called this, and reads in this language, from now on.
    void update(SignedIn person) {
        database.run(transaction -> store.update(transaction, person));
    }

    /// Empty when somebody has this e-mail address already.
    Optional<SignedIn> create(Transaction transaction, NewPerson person) {
        return store.insert(transaction, person, clock.instant());
    }

    /// Makes the person a member of the project; a present member keeps the role.
    void join(Transaction transaction, long projectId, SignedIn person, Role role) {
        store.join(transaction, projectId, person.id(), role, clock.instant());
    }

    boolean knows(Reading reading, String email) {
        return store.account(reading, email).isPresent();
    }

    /// The member, with all memberships locked, when the agent may make them a `future`.
    private Member governed(Transaction transaction, Agent agent, long staffId, Role future) {
        agent.require(Permission.CONFIGURE);
        var members = store.lock(transaction, agent.projectId(), projects.collation(transaction, agent.projectId()));
        var member = members.stream()
                .filter(one -> one.id() == staffId)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such person in this project"));
        if ((member.role().governs() || future.governs()) && agent.role() != Role.OWNER) {
            throw Problem.forbidden("Only an owner decides who is an owner or an admin");
        }
        var owners = members.stream().filter(one -> one.role() == Role.OWNER).count();
        if (member.role() == Role.OWNER && future != Role.OWNER && owners == 1) {
            throw Problem.conflict("last-owner", "A project keeps at least one owner");
        }
        return member;
    }

    private void tell(Transaction transaction, long projectId, long staffId) {
        transaction.afterCommit(() -> accessChanged.fire(new AccessChanged(projectId, staffId)));
    }
}
