package rozmova.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import rozmova.bench.sample.Manager;
import rozmova.bench.sample.Plan;

/// The project that sample data are for, with the channel in which they were written.
///
/// @param managers who answers, the busiest first
public record Target(
        long projectId,
        ZoneId zone,
        Duration quiet,
        Duration autoClose,
        List<String> results,
        long channelId,
        String messenger,
        List<Manager> managers) {
    public Target {
        results = List.copyOf(results);
        managers = List.copyOf(managers);
    }

    /// A plan for this project.
    public Plan plan(int conversations, int days, Instant now, Plan.Length length) {
        return new Plan(conversations, days, now, zone, quiet, autoClose, managers, results, length, Plan.DEMO);
    }
}
