package rozmova.staff;

import java.time.Instant;

/// The right of one person to join a project, until it expires.
record Invite(long id, long projectId, String email, Role role, Instant expiresAt) {}
