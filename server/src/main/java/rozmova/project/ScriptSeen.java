package rozmova.project;

import java.time.Instant;

/// When and on which host the site script last told us something.
public record ScriptSeen(String host, Instant at) {}
