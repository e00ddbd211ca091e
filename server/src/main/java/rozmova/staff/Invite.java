package rozmova.staff;

import java.time.Instant;

/// Somebody may join a project until then.
record Invite(long id, long projectId, String email, Role role, Instant expiresAt) {}
