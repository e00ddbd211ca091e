package rozmova.shared.words;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/// The base forms of words. Finding one takes a microsecond and a half, and the same few thousand words make up most of
/// what people write: these are kept.
final class Bases {
    /// A power of two. Some 5 MB when all of it is used.
    private static final int KEPT = 1 << 15;

    /// Longer words are rarely written twice.
    private static final int LONGEST_KEPT = 24;

    /// Each place holds the word that was asked for last of those that belong there. A reader sees a whole entry,
    /// perhaps an older one, since entries never change: there is nothing to lock.
    private static final Kept[] WORDS = new Kept[KEPT];

    /// An analyst serves one thread at a time, and virtual threads come by the thousand.
    private static final ArrayBlockingQueue<Analyst> ANALYSTS =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    private Bases() {}

    /// The base forms of a word in the languages that its letters may belong to; may contain the word itself.
    ///
    /// @param form with its apostrophes, if they are known
    static List<String> of(String form) {
        var hash = form.hashCode();
        var place = (hash ^ hash >>> 16) & (KEPT - 1);
        var kept = WORDS[place];
        if (kept != null && kept.form().equals(form)) {
            return kept.bases();
        }
        var bases = find(form);
        if (form.length() <= LONGEST_KEPT) {
            WORDS[place] = new Kept(form, bases);
        }
        return bases;
    }

    private static List<String> find(String form) {
        var script = Script.of(form);
        if (script == Script.OTHER) {
            return List.of();
        }
        var free = ANALYSTS.poll();
        var analyst = free == null ? new Analyst() : free;
        var bases = analyst.bases(form, script);
        // One too many is forgotten.
        var ignored = ANALYSTS.offer(analyst);
        return bases;
    }

    private record Kept(String form, List<String> bases) {}
}
