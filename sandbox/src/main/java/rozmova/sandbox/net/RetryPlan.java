package rozmova.sandbox.net;

import java.time.Duration;

/// When a platform tries again after a failed delivery.
@FunctionalInterface
public interface RetryPlan {

    /// The pause after so many earlier failures of the same parcel; `asked` is the webhook's Retry-After, zero if none.
    Duration pause(int failures, Duration asked);

    /// Whether a parcel that was refused holds back those behind it. If not, they overtake it.
    default boolean keepsOrder() {
        return true;
    }
}
