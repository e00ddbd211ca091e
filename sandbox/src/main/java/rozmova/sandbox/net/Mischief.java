package rozmova.sandbox.net;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may go wrong on the way to a webhook, as networks and platforms do it: double, out of order, late, or with
/// headers that prove nothing.
public final class Mischief {

    private int doubled;
    private int held;
    private final List<Parcel> reversing = new ArrayList<>();
    private int altered;
    private Map<String, Optional<String>> alteration = Map.of();
    private int late;
    private Duration lateness = Duration.ZERO;

    /// The next parcels are delivered twice each.
    public synchronized void deliverTwice(int times) {
        doubled = times;
    }

    /// The next parcels are held until so many are there, and then delivered last one first.
    public synchronized void reverse(int count) {
        held = count;
    }

    /// The next attempts carry another value of this header, or go without it when the value is null.
    public synchronized void alterHeader(int attempts, String name, @Nullable String value) {
        altered = attempts;
        alteration = Map.of(name, Optional.ofNullable(value));
    }

    /// The next attempts start late.
    public synchronized void delay(int attempts, Duration delay) {
        late = attempts;
        lateness = delay;
    }

    /// What may leave now that this parcel is there.
    synchronized List<Parcel> release(Parcel parcel) {
        if (held == 0) {
            return List.of(parcel);
        }
        reversing.addFirst(parcel);
        held--;
        if (held > 0) {
            return List.of();
        }
        // One lane for all, else parallel lanes would undo the order that was asked for.
        List<Parcel> released = reversing.stream()
                .map(p -> new Parcel(p.id(), "reversed", p.body(), p.expires()))
                .toList();
        reversing.clear();
        return released;
    }

    synchronized boolean again() {
        if (doubled == 0) {
            return false;
        }
        doubled--;
        return true;
    }

    synchronized Duration lateness() {
        if (late == 0) {
            return Duration.ZERO;
        }
        late--;
        return lateness;
    }

    synchronized Map<String, String> headers(Map<String, String> right) {
        if (altered == 0) {
            return right;
        }
        altered--;
        Map<String, String> wrong = new HashMap<>(right);
        alteration.forEach((name, value) -> {
            wrong.remove(name);
            value.ifPresent(text -> wrong.put(name, text));
        });
        return wrong;
    }
}
