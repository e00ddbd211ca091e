package rozmova.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// A project's frames in their order. The last few hundred are kept for browsers whose connection broke; one that was
/// away for longer fetches everything again.
final class History {
    /// A browser that comes back is told all of it at once: no more than may wait for a browser, so that none is cut
    /// off for it.
    static final int MOST_CHARACTERS = 2 << 20;

    private static final int KEPT = 512;

    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private long version;
    private long characters;

    /// Adds the frame that `text` makes of its version, and returns it.
    synchronized Entry add(LongFunction<String> text) {
        version++;
        var entry = new Entry(version, text.apply(version));
        entries.addLast(entry);
        characters += entry.text().length();
        while (entries.size() > KEPT || (characters > MOST_CHARACTERS && entries.size() > 1)) {
            characters -= entries.removeFirst().text().length();
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
