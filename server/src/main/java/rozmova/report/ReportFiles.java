package rozmova.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reports as tables of a file. The names of the columns are a promise, written down in `docs/reports.md`.
final class ReportFiles {
    private ReportFiles() {}

    static String summary(CsvTable table, Summary summary) {
        return table.row(
                        "from",
                        "to",
                        "conversations",
                        "clients",
                        "answered",
                        "never_answered",
                        "unanswered",
                        "silent_over_day",
                        "closed_automatically",
                        "first_response_median_seconds",
                        "first_response_p90_seconds",
                        "response_median_seconds",
                        "response_p90_seconds",
                        "score")
                .row(
                        summary.range().from(),
                        summary.range().to(),
                        summary.conversations(),
                        summary.clients(),
                        summary.answered(),
                        summary.neverAnswered(),
                        summary.unanswered(),
                        summary.silentOverDay(),
                        summary.closedAutomatically(),
                        summary.firstResponse().median(),
                        summary.firstResponse().p90(),
                        summary.response().median(),
                        summary.response().p90(),
                        summary.score())
                .toString();
    }

    static String periods(CsvTable table, Periods periods) {
        table.row(
                List.of("period", "from", "to", "conversations", "unanswered", "first_response_median_seconds"),
                periods.messengers());
        periods.rows()
                .forEach(row -> table.row(
                        cells(
                                row.period(),
                                row.from(),
                                row.to(),
                                row.total(),
                                row.unanswered(),
                                row.firstResponseMedian()),
                        List.copyOf(row.messengers().values())));
        return table.toString();
    }

    static String sources(CsvTable table, Sources sources) {
        table.row(
                List.of(
                        "utm_source",
                        "utm_medium",
                        "utm_campaign",
                        "conversations",
                        "clients",
                        "unanswered",
                        "never_answered",
                        "first_response_median_seconds",
                        "first_response_p90_seconds"),
                sources.results().stream().map("result: %s"::formatted).toList());
        sources.rows()
                .forEach(row -> table.row(
                        cells(
                                row.values().get("source"),
                                row.values().get("medium"),
                                row.values().get("campaign"),
                                row.conversations(),
                                row.clients(),
                                row.unanswered(),
                                row.neverAnswered(),
                                row.firstResponse().median(),
                                row.firstResponse().p90()),
                        sources.results().stream()
                                .map(result -> row.results().getOrDefault(result, 0L))
                                .toList()));
        return table.toString();
    }

    static String managers(CsvTable table, Managers managers) {
        table.row(
                "manager_id",
                "manager",
                "taken",
                "answered",
                "closed",
                "unanswered",
                "closed_unanswered",
                "silent_over_day",
                "first_response_median_seconds",
                "first_response_p90_seconds",
                "response_median_seconds",
                "response_p90_seconds",
                "score");
        managers.rows().forEach(row -> {
            var manager = row.manager();
            table.row(
                    manager == null ? null : manager.id(),
                    manager == null ? null : manager.name(),
                    row.taken(),
                    row.answered(),
                    row.closed(),
                    row.unanswered(),
                    row.closedUnanswered(),
                    row.silentOverDay(),
                    row.firstResponse().median(),
                    row.firstResponse().p90(),
                    row.response().median(),
                    row.response().p90(),
                    row.score());
        });
        return table.toString();
    }

    static String hours(CsvTable table, Hours hours) {
        table.row("weekday", "hour", "conversations", "first_response_median_seconds");
        for (var day = 0; day < Hours.DAYS; day++) {
            for (var hour = 0; hour < Hours.HOURS; hour++) {
                table.row(
                        day + 1,
                        hour,
                        hours.cells().get(day).get(hour),
                        hours.firstResponseMedian().get(day).get(hour));
            }
        }
        return table.toString();
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        var list = new ArrayList<@Nullable Object>();
        for (var cell : cells) {
            list.add(cell);
        }
        return list;
    }
}
