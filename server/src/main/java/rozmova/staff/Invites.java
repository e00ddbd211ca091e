package rozmova.staff;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.shared.database.Transaction;
import rozmova.shared.http.Problem;
import rozmova.shared.secret.RandomToken;

/// Invitations by link: for seven days, for one person, once.
@Singleton
final class Invites {
    private static final Duration OPEN = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 24;
    /// The problem's code when the invitation is not there (any more).
    static final String GONE = "invite-gone";

    private final Database database;
    private final InviteStore store;
    private final Staff staff;
    private final InstantSource clock;

    Invites(Database database, InviteStore store, Staff staff, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.staff = staff;
        this.clock = clock;
    }

    /// Invites somebody into the agent's project; an earlier invitation of the same person ends.
    ///
    /// @throws Problem 403 when the agent may not decide about this role, 409 for a member, 422 for an input that
    ///     cannot be used
    Created create(Agent agent, @Nullable String email, @Nullable Role role) {
        agent.require(Permission.CONFIGURE);
        var invited = Email.checked(email);
        if (role == null || role == Role.OWNER) {
            throw Problem.invalid("role", "role-invalid", "Invite an admin, supervisor, manager or viewer");
        }
        if (role.governs() && agent.role() != Role.OWNER) {
            throw Problem.forbidden("Only an owner decides who is an admin");
        }
        var now = clock.instant();
        var token = RandomToken.create(TOKEN_BYTES);
        var draft = new InviteStore.Draft(invited, role, now, now.plus(OPEN));
        return database.write(transaction -> {
            if (staff.list(transaction, agent.projectId()).stream()
                    .anyMatch(member -> member.email().equals(invited))) {
                throw Problem.conflict("email-taken", "This person belongs to the project already");
            }
            store.deleteReplaced(transaction, agent.projectId(), invited, now);
            return new Created(store.insert(transaction, agent, RandomToken.hash(token), draft), token);
        });
    }

    /// The open invitations, for those who may invite; none for others.
    List<Invite> list(Agent agent) {
        return agent.may(Permission.CONFIGURE)
                ? database.read(reading -> store.list(reading, agent.projectId(), clock.instant()))
                : List.of();
    }

    /// Ends an invitation.
    ///
    /// @throws Problem 404 when it is not there (any more)
    void revoke(Agent agent, long id) {
        agent.require(Permission.CONFIGURE);
        database.run(transaction -> {
            if (!store.delete(transaction, agent.projectId(), id)) {
                throw Problem.notFound("There is no such invitation");
            }
        });
    }

    /// The invitation behind a link.
    ///
    /// @throws Problem 404 when it is over
    Invite find(Reading reading, String token) {
        return store.find(reading, RandomToken.hash(token), clock.instant()).orElseThrow(Invites::gone);
    }

    /// As [#find], and marks it as used.
    Invite take(Transaction transaction, String token) {
        return store.take(transaction, RandomToken.hash(token), clock.instant()).orElseThrow(Invites::gone);
    }

    static Problem gone() {
        return Problem.of(Status.NOT_FOUND, GONE, "This invitation was used, withdrawn, or has expired");
    }

    /// A fresh invitation with the secret part of its link, which is stored nowhere.
    record Created(Invite invite, String token) {
        @Override
        public String toString() {
            return "Created[" + invite.id() + "]";
        }
    }
}
