package rozmova.staff;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rozmova.project.Language;
import rozmova.project.NewProject;
import rozmova.project.Projects;
import rozmova.shared.database.Database;

/// Founds projects past the set-up, which an installation does only once.
@Singleton
public final class Founding {
    private final Database database;
    private final Projects projects;
    private final Staff staff;
    private final Sessions sessions;
    private final Passwords passwords;
    /// Hashing is slow on purpose; once per password will do for tests.
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    Founding(Database database, Projects projects, Staff staff, Sessions sessions, Passwords passwords) {
        this.database = database;
        this.projects = projects;
        this.staff = staff;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /// A new project with an owner who is signed in.
    public Founded found(String name, String email, String password) {
        var owner = new NewPerson(email, name, hashes.computeIfAbsent(password, passwords::hash), Language.EN);
        return database.write(transaction -> {
            var project = projects.create(
                    transaction, new NewProject("Kvitka Shop", "Europe/Kyiv", Language.EN, Language.EN.results()));
            var person = staff.create(transaction, owner).orElseThrow();
            staff.join(transaction, project.id(), person, Role.OWNER);
            var caller = new Caller(InetAddress.getLoopbackAddress(), "a test");
            return new Founded(project.id(), person.id(), sessions.open(transaction, person, caller));
        });
    }

    /// What a test needs to go on as the owner.
    public record Founded(long projectId, long staffId, String cookie) {}
}
