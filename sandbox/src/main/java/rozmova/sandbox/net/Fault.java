package rozmova.sandbox.net;

import java.time.Duration;

/// What goes wrong with a call that a client makes to the platform.
public sealed interface Fault {

    /// The platform asks to wait.
    record TooMany(int retryAfterSeconds) implements Fault {}

    /// The platform answers with this status and description, and does nothing.
    record Refusal(int status, String description) implements Fault {}

    /// No answer comes until the caller gives up.
    record Hang(boolean executed) implements Fault {}

    /// The connection breaks instead of an answer.
    record Cut(boolean executed) implements Fault {}

    /// The answer comes late.
    record Slow(Duration delay) implements Fault {}
}
