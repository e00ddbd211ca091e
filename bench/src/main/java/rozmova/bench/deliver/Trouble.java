package rozmova.bench.deliver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import rozmova.bench.web.SandboxControl;
import rozmova.bench.web.SandboxControl.Bot;
import rozmova.sandbox.Sandbox;
import rozmova.sandbox.net.Fault;

/// The platform refuses some of the calls: 2 % because there are too many, for a second, 1 % because it is out of order
/// itself.
final class Trouble {
    static final int RETRY_AFTER = 1;

    private static final double TOO_MANY = 0.02;
    private static final double BROKEN = 0.01;
    private static final int BAD_GATEWAY = 502;
    /// More than there will be calls: what is left tells how many calls met a fault.
    private static final int TIMES = 1_000_000;

    private final Sandbox sandbox;
    private final SandboxControl control;
    private final List<Bot> bots;

    Trouble(Sandbox sandbox, SandboxControl control, List<Bot> bots) {
        this.sandbox = sandbox;
        this.control = control;
        this.bots = bots;
    }

    /// Begins now; every round has the same chance.
    void begin() {
        for (var bot : bots) {
            control.fault(
                    bot,
                    fault(TOO_MANY)
                            .put("fault", "too-many")
                            .put("retryAfter", RETRY_AFTER)
                            .put("seed", bots.indexOf(bot) + 1));
            control.fault(
                    bot,
                    fault(BROKEN)
                            .put("fault", "refusal")
                            .put("status", BAD_GATEWAY)
                            .put("description", "Bad Gateway"));
        }
    }

    /// Ends now.
    Met end() {
        var met = new Met(count(Fault.TooMany.class), count(Fault.Refusal.class));
        control.clearFaults();
        return met;
    }

    private int count(Class<? extends Fault> kind) {
        return sandbox.telegram().bots().all().stream()
                .flatMap(bot -> bot.faults().waiting().stream())
                .filter(rule -> kind.isInstance(rule.fault()))
                .mapToInt(rule -> TIMES - rule.times())
                .sum();
    }

    private static ObjectNode fault(double share) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("method", "sendMessage")
                .put("share", share)
                .put("times", TIMES);
    }

    /// How many calls were refused.
    record Met(int tooMany, int broken) {}
}
