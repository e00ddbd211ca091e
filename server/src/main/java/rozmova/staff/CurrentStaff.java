package rozmova.staff;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// The person who sent the present request.
@RequestScoped
public class CurrentStaff {
    private final Agents agents;
    private @Nullable SignedIn person;

    CurrentStaff(Agents agents) {
        this.agents = agents;
    }

    /// Who is signed in.
    ///
    /// @throws Problem 401 when nobody is
    public SignedIn signedIn() {
        if (person == null) {
            throw signInNeeded();
        }
        return person;
    }

    /// The person as the one who acts in a project.
    ///
    /// @throws Problem 401 when nobody is signed in, 404 for a project that the person does not belong to, 403 when
    ///     the role lacks the permission
    public Agent in(long projectId, Permission needed) {
        var agent = agents.find(signedIn(), projectId)
                .orElseThrow(() -> Problem.notFound("There is no such project, or you do not belong to it"));
        agent.require(needed);
        return agent;
    }

    void enter(SignedIn somebody) {
        person = somebody;
    }

    static Problem signInNeeded() {
        return Problem.unauthorized("sign-in-needed", "Sign in first");
    }
}
