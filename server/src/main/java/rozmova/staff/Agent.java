package rozmova.staff;

import rozmova.shared.http.Problem;

/// Who acts, and in which project. Only this package makes one, after checking session and membership: a facade that
/// takes an agent cannot be reached without a sign-in, nor for another project than [#projectId()].
public final class Agent {
    private final long projectId;
    private final SignedIn person;
    private final Role role;

    Agent(long projectId, SignedIn person, Role role) {
        this.projectId = projectId;
        this.person = person;
        this.role = role;
    }

    /// The project that everything happens in.
    public long projectId() {
        return projectId;
    }

    /// The person's id.
    public long id() {
        return person.id();
    }

    /// The person's name.
    public String name() {
        return person.name();
    }

    /// What the person is in this project.
    public Role role() {
        return role;
    }

    /// Whether the role has `permission`.
    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /// Goes on only with `permission`.
    ///
    /// @throws Problem 403 without it
    public void require(Permission permission) {
        if (!may(permission)) {
            throw Problem.forbidden("Your role in this project does not allow this");
        }
    }
}
