package rozmova.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a review comes to, in percent of what could be reached.
final class Score {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    /// Enough that thirty thirds add up to what a person would say.
    private static final int DIGITS = 20;

    private Score() {}

    /// Each criterion's share of its points, by weight. What was not applicable is left out on both sides; null when
    /// that is everything.
    static @Nullable Integer of(List<Mark> marks) {
        var weights = 0;
        var reached = BigDecimal.ZERO;
        for (var mark : marks) {
            if (mark.value() != null) {
                weights += mark.weight();
                reached = reached.add(BigDecimal.valueOf((long) mark.weight() * mark.value())
                        .divide(BigDecimal.valueOf(mark.most()), DIGITS, RoundingMode.HALF_EVEN));
            }
        }
        return weights == 0
                ? null
                : reached.multiply(PERCENT)
                        .divide(BigDecimal.valueOf(weights), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /// How a criterion was answered.
    ///
    /// @param value points of `most`; null when it was not applicable
    record Mark(long criterion, int weight, @Nullable Integer value, int most) {}
}
