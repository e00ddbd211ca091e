package rozmova.sandbox.net;

import java.time.Instant;

/// One try to deliver: `status` is what the webhook answered, 0 when nothing came back; `problem` is empty on success.
public record Attempt(long parcelId, int status, String problem, Instant at) {

    /// Whether the webhook took it.
    public boolean accepted() {
        return problem.isEmpty();
    }
}
