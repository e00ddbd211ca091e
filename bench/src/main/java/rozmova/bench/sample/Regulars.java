package rozmova.bench.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Those who wrote lately and may write again. Only so many are remembered, however long the story gets.
final class Regulars {
    private static final int MOST = 4_000;
    private static final Duration REST = Duration.ofHours(20);

    private final List<Regular> regulars = new ArrayList<>();

    /// Somebody whose last conversation has been over for some time; forgotten until remembered again.
    Optional<Regular> draw(Instant now, Dice dice) {
        if (regulars.isEmpty()) {
            return Optional.empty();
        }
        var index = dice.between(0, regulars.size() - 1);
        var drawn = regulars.get(index);
        if (drawn.loggedAt().plus(REST).isAfter(now)) {
            return Optional.empty();
        }
        remove(index);
        return Optional.of(drawn);
    }

    void remember(Regular regular, Dice dice) {
        if (regulars.size() == MOST) {
            remove(dice.between(0, MOST - 1));
        }
        regulars.add(regular);
    }

    private void remove(int index) {
        var last = regulars.removeLast();
        if (index < regulars.size()) {
            regulars.set(index, last);
        }
    }

    /// @param conversation number of the last one
    /// @param visitor number of the browser, if the person came from the site
    record Regular(
            long client,
            long conversation,
            Instant loggedAt,
            @Nullable Long visitor) {}
}
