package rozmova.shared.work;

import java.time.Duration;

/// Something that the process does by itself, again and again, beside what it is asked for. A bean that implements it
/// is found and run; nothing else has to be done.
///
/// A round must not hold a transaction open while it waits for somebody. One that throws is logged, counted, and
/// followed by another a second later.
public interface Work {
    /// What it is called in logs, metrics and health, such as `outgoing`: lower case with hyphens, and no other work's
    /// name.
    String name();

    /// How long it rests when there is nothing more to do and nobody rings.
    Duration pause();

    /// Does what is to do now.
    ///
    /// @return whether there is more, so that the next round follows at once
    boolean round();

    /// What ends a rest early; asked for once. Whoever knows of something to do rings it.
    default Bell bell() {
        return new Bell();
    }

    /// How many threads do its rounds side by side.
    default int threads() {
        return 1;
    }

    /// Whether only one process may do it at a time, as two would do harm. The runner holds a lease of its name then.
    default boolean exclusive() {
        return false;
    }

    /// How long a round may take at the most on a slow machine. When it takes longer, health names the work.
    default Duration longestRound() {
        return Duration.ofMinutes(15);
    }

    /// Has a round that runs now end soon: the process stops, or another one does the work. Nothing to do where rounds
    /// are short.
    default void cutShort() {}

    /// How long a round that runs may go on after that, before its thread is interrupted.
    default Duration patience() {
        return Duration.ofSeconds(10);
    }
}
