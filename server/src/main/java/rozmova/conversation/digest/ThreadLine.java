package rozmova.conversation.digest;

import java.time.Instant;

/// What counts of a thread when answers are measured. Notes do not: the client does not see them.
sealed interface ThreadLine {
    /// When it happened.
    Instant at();

    /// The client wrote.
    record Asked(Instant at) implements ThreadLine {}

    /// A manager wrote to the client.
    record Answered(Instant at, long manager) implements ThreadLine {}

    /// Somebody wrote to the client outside of Rozmova: they wait no longer, but we do not know who it was, or what.
    record AnsweredElsewhere(Instant at) implements ThreadLine {}

    /// A manager became responsible.
    record Taken(Instant at, long manager) implements ThreadLine {}
}
