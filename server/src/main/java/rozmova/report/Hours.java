package rozmova.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When in the week conversations begin: seven days from Monday on, with 24 hours each.
@Schema(name = "HourReport")
record Hours(Span.Range range, List<List<Long>> cells, List<List<@Nullable Integer>> firstResponseMedian) {
    static final int DAYS = 7;
    static final int HOURS = 24;
}
