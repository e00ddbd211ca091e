package rozmova.staff;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rozmova.project.Language;
import rozmova.project.Names;
import rozmova.project.Project;
import rozmova.project.Projects;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;

/// Lets somebody follow an invitation: as a new person, or as one who signs in here already.
@Singleton
final class Acceptance {
    private final Database database;
    private final Invites invites;
    private final Staff staff;
    private final Projects projects;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Sessions sessions;

    Acceptance(
            Database database,
            Invites invites,
            Staff staff,
            Projects projects,
            Passwords passwords,
            SignIn signIn,
            Sessions sessions) {
        this.database = database;
        this.invites = invites;
        this.staff = staff;
        this.projects = projects;
        this.passwords = passwords;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /// What the page of an invitation shows before anybody has signed in.
    ///
    /// @throws Problem 404 when the invitation is over
    Preview preview(String token) {
        return database.read(reading -> {
            var invite = invites.find(reading, token);
            var project = projects.find(reading, invite.projectId()).map(Project::name);
            return new Preview(
                    project.orElseThrow(), invite.email(), invite.role(), staff.knows(reading, invite.email()));
        });
    }

    /// Makes the person a member and signs them in.
    ///
    /// @throws Problem 404 when the invitation is over, 401 when a known person gives another password, 422 for an
    ///     input that cannot be used
    Arrival accept(String token, Answer answer, Caller caller) {
        var invite = database.read(reading -> invites.find(reading, token));
        return database.read(reading -> staff.knows(reading, invite.email()))
                ? acceptKnown(token, invite, answer, caller)
                : acceptNew(token, invite, answer, caller);
    }

    private Arrival acceptKnown(String token, Invite invite, Answer answer, Caller caller) {
        var person = signIn.prove(invite.email(), answer.password(), caller);
        return enter(token, caller, transaction -> person);
    }

    private Arrival acceptNew(String token, Invite invite, Answer answer, Caller caller) {
        var name = Names.checked("name", answer.name());
        var shop = database.read(reading -> projects.find(reading, invite.projectId()))
                .map(Project::name)
                .orElseThrow();
        var wish = new NewPerson(
                invite.email(),
                name,
                passwords.hash(PasswordRules.checked(answer.password(), invite.email(), name, shop)),
                Language.checked("locale", answer.locale()));
        return enter(token, caller, transaction -> staff.create(transaction, wish)
                .orElseThrow(() -> Problem.conflict("email-taken", "This person has just signed up")));
    }

    private Arrival enter(String token, Caller caller, Function<Transaction, SignedIn> who) {
        return database.write(transaction -> {
            var invite = invites.take(transaction, token);
            var person = who.apply(transaction);
            staff.join(transaction, invite.projectId(), person, invite.role());
            return new Arrival(person, sessions.open(transaction, person, caller));
        });
    }

    /// @param known whether the person has an account here already
    @Schema(name = "InvitePreview")
    record Preview(String projectName, String email, Role role, boolean known) {}

    /// What the invitation's page sends; a known person gives the password only.
    @Schema(
            name = "InviteAcceptance",
            requiredProperties = {"password"})
    record Answer(
            @Nullable String name,
            @Nullable String password,

            @Schema(implementation = Language.class) @Nullable
            String locale) {}
}
