package rozmova.staff;

import java.util.Set;

/// Somebody has signed out, or has signed in anew with the same browser or with too many: whoever keeps a connection
/// open for one of these sessions ends it. Fired after the commit. That a session has ended by its time is not told:
/// [Sessions#ended(Set)] is asked.
public record SessionsEnded(Set<SessionKey> sessions) {}
