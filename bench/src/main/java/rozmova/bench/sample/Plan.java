package rozmova.bench.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// What is to be made.
///
/// @param conversations how many, all of them finished before `now`
/// @param days over how many days up to `now`
/// @param quiet how long a closed conversation rests before it stands in the log
/// @param autoClose after how long a forgotten one is closed
/// @param messengers where clients can write
/// @param managers who answers, the busiest first
/// @param results what a manager may choose from when closing
/// @param length how many messages each has
/// @param seed equal seeds make equal conversations
public record Plan(
        int conversations,
        int days,
        Instant now,
        ZoneId zone,
        Duration quiet,
        Duration autoClose,
        List<Messenger> messengers,
        List<Manager> managers,
        List<String> results,
        Length length,
        long seed) {
    /// The seed of the demo: everybody sees the same shop.
    public static final long DEMO = 20_261_122;

    public Plan {
        if (conversations < 1 || days < 2 || messengers.isEmpty() || managers.isEmpty()) {
            throw new IllegalArgumentException("A plan needs a conversation, two days, a messenger and a manager");
        }
        messengers = messengers.stream().distinct().sorted().toList();
        managers = List.copyOf(managers);
        results = List.copyOf(results);
    }

    /// How long conversations are.
    public enum Length {
        /// As they come.
        NATURAL,
        /// Ten messages each, for comparisons.
        TEN
    }
}
