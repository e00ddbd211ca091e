package rozmova.bench.log;

import java.util.Locale;

/// What a figure may be at most: in milliseconds, or so many times the database alone; 0 where nothing is promised.
record Owed(double median, double high, double times) {
    static final Owed NOTHING = new Owed(0, 0, 0);

    static Owed page(double median, double high) {
        return new Owed(median, high, 0);
    }

    static Owed median(double milliseconds) {
        return new Owed(milliseconds, 0, 0);
    }

    static Owed high(double milliseconds) {
        return new Owed(0, milliseconds, 0);
    }

    static Owed times(double times) {
        return new Owed(0, 0, times);
    }

    /// Whether these figures keep within it, in milliseconds.
    boolean keptBy(double p50, double p95, double alone) {
        return (median == 0 || p50 <= median) && (high == 0 || p95 <= high) && (times == 0 || p50 <= times * alone);
    }

    @Override
    public String toString() {
        if (times > 0) {
            return String.format(Locale.ROOT, "≤ %.1f × limit", times);
        }
        var p50 = median == 0 ? "" : String.format(Locale.ROOT, "≤ %.0f ms p50", median);
        var p95 = high == 0 ? "" : String.format(Locale.ROOT, "≤ %.0f ms p95", high);
        return p50.isEmpty() || p95.isEmpty() ? p50 + p95 : p50 + ", " + p95;
    }
}
