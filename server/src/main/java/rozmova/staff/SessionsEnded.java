package rozmova.staff;

import java.util.Set;

/// Somebody has signed out, or has signed in anew with the same browser or with too many: code that keeps a
/// connection open for one of these sessions ends it. Fired after the commit. A session that ends by its time fires
/// nothing: ask [Sessions#ended(Set)].
public record SessionsEnded(Set<SessionKey> sessions) {}
