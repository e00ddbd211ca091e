package rozmova.bench.ingest;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// What one burst of events came to.
///
/// @param events different ones that were accepted
/// @param answers how long each answer took, in nanoseconds; both answers of an event sent twice
record Burst(long events, Duration time, Histogram answers) {
    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;

    double perSecond() {
        return events / (time.toNanos() / SECOND);
    }

    double milliseconds(double percentile) {
        return answers.getValueAtPercentile(percentile) / MILLISECOND;
    }
}
