package rozmova.project;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/// One business.
public record Project(
        long id, String key, String name, ZoneId zone, Duration quiet, Duration autoClose, List<String> results) {
    /// Keeps its own copy of the results.
    public Project {
        results = List.copyOf(results);
    }
}
