package rozmova.project;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/// One business with its sites, channels, staff and settings.
///
/// @param key names the project in the site script's address; public
/// @param zone in which its days begin
/// @param quiet how long a closed conversation rests before it stands in the log
/// @param autoClose after how long without a message a conversation is closed by itself
/// @param results what a manager may choose from when closing
public record Project(
        long id, String key, String name, ZoneId zone, Duration quiet, Duration autoClose, List<String> results) {
    /// Keeps a copy of the results that nobody changes.
    public Project {
        results = List.copyOf(results);
    }
}
