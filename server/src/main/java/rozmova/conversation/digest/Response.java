package rozmova.conversation.digest;

import java.time.Instant;

/// An answer that a client waited for.
///
/// @param askedAt the first message that nobody had answered
/// @param seconds by the wall clock, since then
/// @param workingSeconds within working hours, since the manager had to answer
/// @param first whether it is this manager's first one in the conversation
record Response(long manager, Instant askedAt, Instant answeredAt, int seconds, int workingSeconds, boolean first) {}
