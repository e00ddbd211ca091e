package rozmova.bench.log;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What is measured.
///
/// @param conversations how many there are
/// @param compare with how many fewer the same is asked, to show the growth
/// @param shelf where prepared data stay; without one they are deleted
/// @param plans a file for the plans of everything that the product asks its database
/// @param parts of [#PARTS] that are measured
/// @param effort how often each question is asked
public record LogOptions(
        int conversations, int compare, Optional<Path> shelf, Optional<Path> plans, Set<String> parts, Effort effort) {
    public static final String CONVERSATIONS = "1000000";
    public static final String COMPARE = "100000";

    /// Everything that can be measured.
    public static final Set<String> PARTS = Set.of("pages", "search", "reports", "files", "browser");

    private static final String QUICK = "2000";
    private static final String QUICK_COMPARE = "500";
    private static final int LEAST = 200;

    public LogOptions {
        parts = Set.copyOf(parts);
    }

    /// From the words of a command line.
    ///
    /// @param quick whether this run only tries everything
    /// @throws IllegalArgumentException when there would be nothing to measure
    public static LogOptions of(
            Optional<String> conversations,
            Optional<String> compare,
            Optional<String> shelf,
            Optional<String> plans,
            Optional<String> parts,
            boolean quick) {
        var options = new LogOptions(
                Integer.parseInt(conversations.orElse(quick ? QUICK : CONVERSATIONS)),
                Integer.parseInt(compare.orElse(quick ? QUICK_COMPARE : COMPARE)),
                shelf.map(Path::of),
                plans.map(Path::of),
                parts.map(list -> Set.of(list.split(",", -1))).orElse(PARTS),
                quick ? Effort.QUICK : Effort.USUAL);
        if (options.compare < LEAST || options.conversations <= options.compare) {
            throw new IllegalArgumentException(
                    "At least %d conversations to compare with, and more of the others".formatted(LEAST));
        }
        if (!PARTS.containsAll(options.parts)) {
            throw new IllegalArgumentException("The parts are " + String.join(", ", PARTS));
        }
        return options;
    }
}
