package rozmova.staff;

/// A person's role in a project has changed or ended: code that keeps a connection open for them asks again what they
/// may see. Fired after the commit.
public record AccessChanged(long projectId, long staffId) {}
