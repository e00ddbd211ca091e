package rozmova.bench.ingest;

import java.util.List;
import java.util.stream.Stream;

/// How much is measured.
///
/// @param events how many pass while memory is watched
/// @param connections one measurement of accepting with each number of connections
/// @param messenger whose events
/// @param keep whether the data directory stays
public record IngestOptions(int events, List<Integer> connections, String messenger, boolean keep) {
    public static final String EVENTS = "40000";
    public static final String CONNECTIONS = "1,8,32";
    public static final String MESSENGER = "viber";

    public IngestOptions {
        connections = List.copyOf(connections);
    }

    /// From the words of a command line.
    ///
    /// @throws IllegalArgumentException when they leave nothing to measure
    public static IngestOptions of(String events, String connections, String messenger, boolean keep) {
        var options = new IngestOptions(
                Integer.parseInt(events),
                Stream.of(connections.split(",", -1)).map(Integer::valueOf).toList(),
                messenger,
                keep);
        if (options.events < IngestBench.READINGS
                || options.connections.stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("Some events and at least one connection are needed");
        }
        return options;
    }

    /// As much as fits into a few minutes.
    public static IngestOptions defaults() {
        return of(EVENTS, CONNECTIONS, MESSENGER, false);
    }
}
