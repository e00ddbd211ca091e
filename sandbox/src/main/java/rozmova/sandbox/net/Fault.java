package rozmova.sandbox.net;

import java.time.Duration;

/// What goes wrong with a call that a client makes to the platform.
public sealed interface Fault {

    /// The platform asks to wait.
    record TooMany(int retryAfterSeconds) implements Fault {}

    /// The platform answers with this status and description, and does nothing. Platforms with codes of their own
    /// put those into the answer as well; 0 is none.
    record Refusal(int status, int code, int subcode, String description) implements Fault {

        /// A refusal where the status says it all.
        public Refusal(int status, String description) {
            this(status, 0, 0, description);
        }
    }

    /// No answer comes until the caller gives up.
    record Hang(boolean executed) implements Fault {}

    /// The connection breaks instead of an answer.
    record Cut(boolean executed) implements Fault {}

    /// The answer comes late.
    record Slow(Duration delay) implements Fault {}
}
