package rozmova.testing;

import java.net.URI;

/// Somebody who is signed in and works in one project: `{p}` in a path stands for that project.
public final class Person extends Browser {
    private final long projectId;
    private final long id;
    private final String email;
    private final String cookie;

    Person(URI server, String cookie, long projectId, long id, String email) {
        super(server, cookie);
        this.projectId = projectId;
        this.id = id;
        this.email = email;
        this.cookie = cookie;
    }

    /// The project that this person works in.
    public long projectId() {
        return projectId;
    }

    /// The person's id.
    public long id() {
        return id;
    }

    /// What the person signs in with, together with [Desk#PASSWORD].
    public String email() {
        return email;
    }

    /// The value of the cookie that signs in, for sockets.
    public String cookie() {
        return cookie;
    }

    @Override
    String filled(String path) {
        return path.replace("{p}", Long.toString(projectId));
    }
}
