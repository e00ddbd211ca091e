package rozmova.sandbox.messenger.graph;

import org.jspecify.annotations.Nullable;

/// Where a call goes: what it is called in fault rules, the PSID it concerns, and who answers it.
record Place(String operation, @Nullable String target, Endpoint endpoint) {}
