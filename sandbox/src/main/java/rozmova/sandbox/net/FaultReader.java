package rozmova.sandbox.net;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Reads a fault from a control request.
public final class FaultReader {

    private FaultReader() {}

    /// The rule in this body; see the README for its words.
    public static FaultRule read(Body body) {
        int times = body.json().path("times").asInt(body.json().has("share") ? Integer.MAX_VALUE : 1);
        double share = body.json().path("share").asDouble(1);
        return new FaultRule(optional(body, "method"), optional(body, "chat"), fault(body), times, share);
    }

    private static Fault fault(Body body) {
        return switch (body.text("fault")) {
            case "too-many" -> new Fault.TooMany(Math.toIntExact(body.number("retryAfter")));
            case "refusal" ->
                new Fault.Refusal(
                        Math.toIntExact(body.number("status")),
                        body.json().path("code").asInt(0),
                        body.json().path("subcode").asInt(0),
                        body.text("description"));
            case "hang" -> new Fault.Hang(body.flag("executed"));
            case "cut" -> new Fault.Cut(body.flag("executed"));
            case "slow" -> new Fault.Slow(Duration.ofMillis(body.number("millis")));
            case String other -> throw new IllegalArgumentException("unknown fault " + other);
        };
    }

    private static @Nullable String optional(Body body, String name) {
        return body.json().hasNonNull(name) ? body.text(name) : null;
    }
}
