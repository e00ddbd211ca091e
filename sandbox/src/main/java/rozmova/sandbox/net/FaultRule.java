package rozmova.sandbox.net;

import org.jspecify.annotations.Nullable;

/// Which calls a fault meets: an operation (`null` is every one), a chat or person (`null` is every one), how many
/// calls, and what share of them.
public record FaultRule(
        @Nullable String operation, @Nullable String target, Fault fault, int times, double share) {

    public FaultRule {
        if (times < 1 || share <= 0 || share > 1) {
            throw new IllegalArgumentException("a fault meets at least one call and a share within 0 and 1");
        }
    }

    /// The next calls of one operation.
    public static FaultRule next(int times, String operation, Fault fault) {
        return new FaultRule(operation, null, fault, times, 1);
    }

    /// The next calls, whatever they do.
    public static FaultRule next(int times, Fault fault) {
        return new FaultRule(null, null, fault, times, 1);
    }

    /// A share of all calls from now on, chosen by the seed of [Faults].
    public static FaultRule share(double share, Fault fault) {
        return new FaultRule(null, null, fault, Integer.MAX_VALUE, share);
    }

    /// The same rule for calls that concern one chat or person.
    public FaultRule onlyFor(String onlyTarget) {
        return new FaultRule(operation, onlyTarget, fault, times, share);
    }

    boolean concerns(String calledOperation, @Nullable String calledTarget) {
        return (operation == null || operation.equalsIgnoreCase(calledOperation))
                && (target == null || target.equals(calledTarget));
    }

    FaultRule spent() {
        return new FaultRule(operation, target, fault, times - 1, share);
    }
}
