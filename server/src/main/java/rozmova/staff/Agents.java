package rozmova.staff;

import jakarta.inject.Singleton;
import java.util.Optional;
import rozmova.shared.database.Database;

/// Finds out who acts. Inside a request, [CurrentStaff] is shorter.
@Singleton
public final class Agents {
    private final Database database;
    private final Sessions sessions;
    private final StaffStore store;

    Agents(Database database, Sessions sessions, StaffStore store) {
        this.database = database;
        this.sessions = sessions;
        this.store = store;
    }

    /// The agent behind a cookie, for connections that are no requests; empty without a session, a membership or the
    /// permission.
    public Optional<Agent> of(String sessionCookie, long projectId, Permission needed) {
        return sessions.find(sessionCookie)
                .flatMap(person -> find(person, projectId))
                .filter(agent -> agent.may(needed));
    }

    /// The agent that a person is now, for work that they asked for earlier; empty when they have left the project or
    /// lost the permission.
    public Optional<Agent> of(long staffId, long projectId, Permission needed) {
        return database.read(reading -> store.person(reading, staffId))
                .flatMap(person -> find(person, projectId))
                .filter(agent -> agent.may(needed));
    }

    Optional<Agent> find(SignedIn person, long projectId) {
        return database.read(reading -> store.role(reading, projectId, person.id()))
                .map(role -> new Agent(projectId, person, role));
    }
}
