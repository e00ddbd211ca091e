package rozmova.shared.http;

import java.time.Duration;

/// How slowly a body may come in. Otherwise a sender of one byte a second would hold a connection for days.
enum BodyPace {
    /// A whole mebibyte within the time, on the slowest line that people still use.
    SMALL(Duration.ofSeconds(30), 0),
    /// A minute to begin with, then on average 16 KiB a second.
    FILE(Duration.ofMinutes(1), 16 * 1024);

    private final Duration grace;
    private final long bytesPerSecond;

    BodyPace(Duration grace, long bytesPerSecond) {
        this.grace = grace;
        this.bytesPerSecond = bytesPerSecond;
    }

    boolean tooSlow(Duration since, long bytes) {
        var late = since.minus(grace).toSeconds();
        return late > 0 && (bytesPerSecond == 0 || bytes < late * bytesPerSecond);
    }
}
