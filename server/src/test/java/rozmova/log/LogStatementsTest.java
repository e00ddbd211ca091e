package rozmova.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rozmova.log.LogSegments.Segment;
import rozmova.shared.database.Collation;
import rozmova.shared.database.PlannerHints;
import rozmova.shared.database.SqlQuery;
import rozmova.shared.database.SqlValue;
import rozmova.testing.GoldenSql;

/// The log's statements, as files below `rozmova/log` of the tests' resources.
class LogStatementsTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final long PROJECT = 1;
    private static final Instant AT = Instant.parse("2026-11-20T09:30:00.123456Z");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"pages", "searches", "counts"})
    void a_statement_changes_only_where_somebody_sees_it(String file, String question, List<String> scripts) {
        GoldenSql.check(
                "rozmova/log/" + file + ".sql",
                scripts.stream().collect(Collectors.joining("\n", "-- " + question + "\n\n", "")));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("page-newest", "", "", null),
                page(
                        "page-filtered",
                        "from=2026-11-01&to=2026-11-22&dateField=closed&weekday=1,2&hour=9,10&manager=3,5,none"
                                + "&participant=4&channel=7,telegram&source=google&campaign=Sale%2C+autumn&campaign=Spring"
                                + "&result=(none)&result=Sale&tag=%22vip%22+o%27clock&unanswered=true&silent=false"
                                + "&scoreFrom=10",
                        "closedAt",
                        null),
                page("page-by-client-next", "medium=cpc", "client", new LogCursor("Ірина О'Ніл", AT, 42)),
                page("page-by-first-response-next", "", "firstResponse", new LogCursor("61", AT, 42)),
                page("page-by-source", "", "source", null),
                page("page-by-source-next", "attachments=true", "-source", new LogCursor("google", AT, 42)),
                page("page-by-manager-next", "", "manager", new LogCursor("5", AT, 42)));
    }

    static Stream<Arguments> searches() {
        var newest = LogOrder.of("", Collation.UKRAINIAN);
        var window = new Segment(
                filter("q=ваза+\"червоні+троянди\"&source=google")
                        .where(PROJECT)
                        .and(LogWindows.bounds(newest, AT, AT.minusSeconds(86_400))),
                null,
                newest.ofRows(),
                true);
        return Stream.of(
                search("search-newest", "q=ваза", ""),
                search("search-by-source", "q=ваза&result=Sale", "source"),
                file(
                        "search-window",
                        "log?q=ваза+\"червоні+троянди\"&source=google: between two moments of the order by creation",
                        script(window, newest)));
    }

    static Stream<Arguments> counts() {
        var all = filter("").where(PROJECT);
        return Stream.of(
                file(
                        "count",
                        "log/count?closedBy=none&answered=false",
                        GoldenSql.script(LogValueStore.boundedQuery(
                                filter("closedBy=none&answered=false").where(PROJECT), 100_001))),
                file(
                        "values-of-manager",
                        "log/values?field=manager&channel=telegram",
                        GoldenSql.script(LogValueStore.valuesQuery(
                                filter("channel=telegram").where(PROJECT),
                                LogValues.Field.MANAGER,
                                new LogValueStore.Bounds(50_000, true, 200, Collation.UKRAINIAN)))),
                file(
                        "values-of-tag",
                        "log/values?field=tag&q=ваза",
                        GoldenSql.script(LogValueStore.valuesQuery(
                                filter("q=ваза").where(PROJECT),
                                LogValues.Field.TAG,
                                new LogValueStore.Bounds(10_000, false, 200, Collation.UKRAINIAN)))),
                file(
                        "managers",
                        "log/managers",
                        GoldenSql.script(LogStore.peopleQuery(PROJECT, LogOrder.of("manager", Collation.UKRAINIAN)))),
                file(
                        "estimates",
                        "What the planner believes, and where a window ends",
                        GoldenSql.script(LogEstimateStore.rowsQuery(all)),
                        GoldenSql.script(LogEstimateStore.furtherQuery(PROJECT, AT, true, 1_000))));
    }

    private static Arguments page(String file, String filter, String sort, @Nullable LogCursor cursor) {
        return page(file, filter, sort, cursor, false);
    }

    private static Arguments search(String file, String filter, String sort) {
        return page(file, filter, sort, null, true);
    }

    private static Arguments page(
            String file, String filter, String sort, @Nullable LogCursor cursor, boolean wordsFirst) {
        var order = LogOrder.of(sort, Collation.UKRAINIAN);
        var segments = new LogSegments(PROJECT, filter(filter), order, cursor, wordsFirst).all(List.of(3L, 5L, 8L));
        var question = Stream.of(filter, sort.isEmpty() ? "" : "sort=" + sort, cursor == null ? "" : "cursor=…")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "log?", ""));
        return file(
                file,
                question + (segments.size() > 1 ? ": one after the other, until the page is full" : ""),
                segments.stream().map(segment -> script(segment, order)).toArray(String[]::new));
    }

    private static Arguments file(String file, String question, String... scripts) {
        return Arguments.of(file, question, List.of(scripts));
    }

    private static String script(Segment segment, LogOrder order) {
        var page = GoldenSql.script(LogStore.pageQuery(segment, order, 51));
        return segment.wordsFirst() ? "begin;\n" + bitmaps("off") + page + bitmaps("on") + "commit;\n" : page;
    }

    private static String bitmaps(String scans) {
        return GoldenSql.script(new SqlQuery(PlannerHints.SCANS, List.of(SqlValue.of("scans", scans))));
    }

    private static LogFilter filter(String text) {
        return LogFilter.parse(text, KYIV);
    }
}
