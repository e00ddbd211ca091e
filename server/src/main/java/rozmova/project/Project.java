package rozmova.project;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One business with its sites, channels, staff and settings.
///
/// @param key names the project in the site script's address; public
/// @param zone in which its days begin
/// @param language in whose order names stand in its lists
/// @param quiet how long a closed conversation rests before it stands in the log
/// @param autoClose after how long without a message a conversation is closed by itself
/// @param results what a manager may choose from when closing
/// @param week when it answers; null for round the clock
public record Project(
        long id,
        String key,
        String name,
        ZoneId zone,
        Language language,
        Duration quiet,
        Duration autoClose,
        List<String> results,
        @Nullable WorkWeek week) {
    /// Keeps a copy of the results that nobody changes.
    public Project {
        results = List.copyOf(results);
    }

    /// What its working time is measured with.
    public WorkingHours workingHours() {
        return new WorkingHours(week, zone);
    }
}
