package rozmova.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rozmova.bench.sample.Manager;
import rozmova.bench.sample.Messenger;
import rozmova.bench.sample.Plan;

/// The project that sample data are for, with the channels in which they were written.
///
/// @param channels the first one of each messenger
/// @param managers who answers, the busiest first
public record Target(
        long projectId,
        ZoneId zone,
        Duration quiet,
        Duration autoClose,
        List<String> results,
        Map<Messenger, Long> channels,
        List<Manager> managers) {
    public Target {
        results = List.copyOf(results);
        channels = Map.copyOf(channels);
        managers = List.copyOf(managers);
    }

    /// The channel of a messenger in which somebody wrote.
    long channel(Messenger messenger) {
        return Objects.requireNonNull(channels.get(messenger), messenger.label());
    }

    /// A plan for this project.
    public Plan plan(int conversations, int days, Instant now, Plan.Length length) {
        return new Plan(
                conversations,
                days,
                now,
                zone,
                quiet,
                autoClose,
                List.copyOf(channels.keySet()),
                managers,
                results,
                length,
                Plan.DEMO);
    }
}
