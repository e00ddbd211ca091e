package rozmova.report;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.shared.http.Problem;

/// What conversations are grouped by when the question is where they came from.
enum Origin {
    SOURCE("source"),
    MEDIUM("medium"),
    CAMPAIGN("campaign"),
    SOURCE_MEDIUM("source", "medium");

    private final List<String> columns;

    Origin(String... columns) {
        this.columns = List.of(columns);
    }

    /// @throws Problem 422 for `by`
    static Origin of(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return SOURCE;
        }
        return Arrays.stream(values())
                .filter(origin -> origin.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid("by", "unknown-value", "It is one of source, medium, campaign, source-medium"));
    }

    /// Columns of `conversation`, and parameters of the filter as well.
    List<String> columns() {
        return columns;
    }

    private String word() {
        return String.join("-", columns);
    }
}
