package rozmova.staff;

/// A person's role in a project is another one now, or gone: whoever keeps a connection open for them asks again what
/// they may see. Fired after the commit.
public record AccessChanged(long projectId, long staffId) {}
