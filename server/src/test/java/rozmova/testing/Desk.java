package rozmova.testing;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import rozmova.staff.Founding;

/// People to test with. Each [#owner()] has a new project, so that tests do not see one another; all of them have the
/// password [#PASSWORD].
@Singleton
public final class Desk {
    /// Everybody's password.
    public static final String PASSWORD = "a quiet harbour";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Founding founding;

    Desk(Founding founding) {
        this.founding = founding;
    }

    /// The owner of a new project in Kyiv's time zone.
    public Person owner() {
        return owner("Olena Kravets");
    }

    /// The owner of a new project, by name.
    public Person owner(String name) {
        var email = address("owner");
        var founded = founding.found(name, email, PASSWORD);
        return new Person(server(), founded.cookie(), founded.projectId(), founded.staffId(), email);
    }

    /// Somebody new whom `by` invites into their project, and who accepts.
    public Person invite(Person by, String role) {
        return invite(by, role, "Taras Hnatiuk");
    }

    /// Somebody new whom `by` invites into their project, and who accepts under this name.
    public Person invite(Person by, String role, String name) {
        var email = address(role);
        var answer = stranger()
                .post(invitation(by, email, role), Map.of("name", name, "password", PASSWORD, "locale", "uk"))
                .good();
        var id = answer.body().at("/staff/id").asLong();
        return new Person(server(), answer.sessionCookie(), by.projectId(), id, email);
    }

    /// The path at which an invitation by `by` is looked at and accepted.
    public String invitation(Person by, String email, String role) {
        var invite = by.post("projects/{p}/invites", Map.of("email", email, "role", role))
                .good();
        var link = invite.body().path("link").asText();
        return "invites/" + link.substring(link.lastIndexOf('/') + 1);
    }

    /// Somebody who signs in where they work already.
    public Person signIn(Person who) {
        var answer = stranger()
                .post("session", Map.of("email", who.email(), "password", PASSWORD))
                .good();
        return new Person(server(), answer.sessionCookie(), who.projectId(), who.id(), who.email());
    }

    /// Somebody who is not signed in.
    public Browser stranger() {
        return new Browser(server(), null);
    }

    /// Somebody whose browser sends this cookie.
    public Browser withCookie(String cookie) {
        return new Browser(server(), cookie);
    }

    /// An e-mail address that nobody has yet.
    public String address(String name) {
        return "%s-%d@kvitka.example".formatted(name, PEOPLE.incrementAndGet());
    }

    /// Where the server listens.
    public URI server() {
        return ConfigProvider.getConfig().getValue("test.url", URI.class);
    }
}
