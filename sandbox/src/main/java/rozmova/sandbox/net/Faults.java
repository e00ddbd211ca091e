package rozmova.sandbox.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Faults that wait for the calls they were ordered for. A call meets the first rule that concerns it.
public final class Faults {

    private final List<FaultRule> rules = new ArrayList<>();
    private Random chance = new Random(1);

    /// Orders a fault.
    public synchronized void add(FaultRule rule) {
        rules.add(rule);
    }

    /// Makes the choice of shares repeatable.
    public synchronized void seed(long seed) {
        chance = new Random(seed);
    }

    /// Forgets every fault that is still waiting.
    public synchronized void clear() {
        rules.clear();
    }

    /// What is still waiting.
    public synchronized List<FaultRule> waiting() {
        return List.copyOf(rules);
    }

    /// The fault this call meets, if any; it is used up by that.
    public synchronized Optional<Fault> meet(String operation, @Nullable String target) {
        for (int i = 0; i < rules.size(); i++) {
            FaultRule rule = rules.get(i);
            if (rule.concerns(operation, target) && chance.nextDouble() < rule.share()) {
                if (rule.times() == 1) {
                    rules.remove(i);
                } else if (rule.times() < Integer.MAX_VALUE) {
                    rules.set(i, rule.spent());
                }
                return Optional.of(rule.fault());
            }
        }
        return Optional.empty();
    }
}
