package rozmova.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// A project's frames in their order. The last few hundred are kept for those whose connection broke; who was away
/// for longer fetches everything again.
final class History {
    private static final int KEPT = 512;

    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private long version;

    /// Adds the frame that `text` makes of its version, and returns it.
    synchronized Entry add(LongFunction<String> text) {
        version++;
        var entry = new Entry(version, text.apply(version));
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
        return entry;
    }

    synchronized long version() {
        return version;
    }

    /// What came after `since`; empty when that is not known any more.
    synchronized Optional<List<Entry>> after(long since) {
        if (since > version || (since < version && entries.getFirst().version() > since + 1)) {
            return Optional.empty();
        }
        var missed = new ArrayList<Entry>();
        entries.stream().filter(entry -> entry.version() > since).forEach(missed::add);
        return Optional.of(missed);
    }

    /// One frame, as it is sent to everybody.
    record Entry(long version, String text) {}
}
