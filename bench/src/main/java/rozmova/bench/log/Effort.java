package rozmova.bench.log;

import java.time.Duration;

/// How often a question is asked.
///
/// @param warmUp so often before the clock runs
/// @param runs so often while it runs
/// @param least so often, however long it takes
/// @param longest how long each of the two may take otherwise
public record Effort(int warmUp, int runs, int least, Duration longest) {
    static final Effort USUAL = new Effort(100, 300, 4, Duration.ofSeconds(3));

    /// Only to see that everything works.
    static final Effort QUICK = new Effort(2, 5, 5, Duration.ofSeconds(1));
}
