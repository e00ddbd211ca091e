package rozmova.staff;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.project.Language;
import rozmova.project.Names;
import rozmova.project.NewProject;
import rozmova.project.Project;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;

/// The first minute of an installation: its first project and that project's owner, once.
@Singleton
final class SetUp {
    private final Database database;
    private final SetUpCode code;
    private final Projects projects;
    private final Passwords passwords;
    private final Staff staff;
    private final Sessions sessions;

    SetUp(Database database, SetUpCode code, Projects projects, Passwords passwords, Staff staff, Sessions sessions) {
        this.database = database;
        this.code = code;
        this.projects = projects;
        this.passwords = passwords;
        this.staff = staff;
        this.sessions = sessions;
    }

    boolean needed() {
        return database.read(projects::none);
    }

    /// Creates project and owner and signs the owner in.
    ///
    /// @throws Problem 409 when this was done before, 422 for a wrong code or an input that cannot be used
    Arrival perform(Wish wish, Caller caller) {
        if (!needed()) {
            throw done();
        }
        code.check(wish.code(), caller.network());
        var language = Language.checked("locale", wish.locale());
        var shop = Names.checked("projectName", wish.projectName());
        var project = new NewProject(shop, wish.timeZone(), language, language.results());
        var email = Email.checked(wish.email());
        var name = Names.checked("name", wish.name());
        var owner = new NewPerson(
                email, name, passwords.hash(PasswordRules.checked(wish.password(), email, name, shop)), language);
        return database.write(transaction -> {
            var created = projects.createFirst(transaction, project).orElseThrow(SetUp::done);
            return enter(transaction, created, owner, caller);
        });
    }

    private Arrival enter(Transaction transaction, Project project, NewPerson owner, Caller caller) {
        var person = staff.create(transaction, owner).orElseThrow(SetUp::done);
        staff.join(transaction, project.id(), person, Role.OWNER);
        return new Arrival(person, sessions.open(transaction, person, caller));
    }

    private static Problem done() {
        return Problem.conflict("setup-done", "This installation is set up already");
    }

    /// What the set-up page sends.
    @Schema(
            name = "SetUpRequest",
            requiredProperties = {"code", "name", "email", "password", "projectName", "timeZone"})
    record Wish(
            @Nullable String code,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password,
            @Nullable String projectName,
            @Nullable String timeZone,

            @Schema(implementation = Language.class) @Nullable
            String locale) {}
}
