package rozmova.bench.log;

import java.util.List;
import java.util.stream.IntStream;

/// Reports over a year, and that of the managers over a month.
final class ReportQuestions {
    private static final double TWICE = 2;
    private static final int YEARS = 4;
    private static final int DAYS_BETWEEN = 30;

    private static final String OF = """

            from conversation c
            where c.project_id = ?
              and c.state = 'logged'""";

    private static final String ANSWERS = """

            from conversation c
            join response r on r.project_id = c.project_id and r.conversation_id = c.id
            where c.project_id = ?
              and c.state = 'logged'""";

    private static final String MEDIAN =
            "percentile_disc(array[0.5, 0.9]) within group (order by c.first_response_working_seconds)";

    private static final String MEDIAN_ANSWER =
            "percentile_disc(array[0.5, 0.9]) within group (order by r.working_seconds)";

    private static final String COUNTS = """
            count(*), count(distinct c.client_id), count(*) filter (where c.waiting_since is not null),
            count(*) filter (where c.first_response_seconds is null),
            count(*) filter (where c.longest_wait_seconds > 86400),
            count(*) filter (where c.closed_automatically), avg(c.score),\s""";

    private final LogFacts facts;

    ReportQuestions(LogFacts facts) {
        this.facts = facts;
    }

    List<Question> all() {
        var years = IntStream.range(0, YEARS)
                .mapToObj(number -> facts.year(number * DAYS_BETWEEN))
                .toList();
        var months = facts.months();
        return List.of(
                question(
                        "summary of a year",
                        "summary?",
                        years,
                        narrow -> List.of(
                                part("select " + COUNTS + MEDIAN + OF, narrow, ""),
                                part("select " + MEDIAN_ANSWER + ANSWERS, narrow, ""))),
                question("months of a year", "periods?by=month", years, narrow -> List.of(periods("month", narrow))),
                question("days of a year", "periods?by=day", years, narrow -> List.of(periods("day", narrow))),
                question(
                        "sources of a year",
                        "sources?by=source",
                        years,
                        narrow -> List.of(
                                part(
                                        "select c.source, " + COUNTS + MEDIAN + OF,
                                        narrow,
                                        "\ngroup by 1 order by 2 desc limit 500"),
                                part("select c.source, c.result, count(*)" + OF, narrow, "\ngroup by 1, 2"))),
                question("managers of a year", "managers?", years, this::managers),
                question("managers of a month", "managers?", months, this::managers),
                question(
                        "hours of a year",
                        "hours?",
                        years,
                        narrow -> List.of(part(
                                "select " + local("isodow") + ", " + local("hour") + ", count(*), " + MEDIAN + OF,
                                narrow,
                                "\ngroup by 1, 2"))));
    }

    private Bare periods(String by, Narrow narrow) {
        var day = "date_trunc('" + by + "', c.created_at at time zone '" + facts.zone() + "')";
        return part(
                "select " + day + ", c.messenger, count(*), count(*) filter (where c.waiting_since is not null), "
                        + MEDIAN + OF,
                narrow,
                "\ngroup by grouping sets ((1, 2), (1))");
    }

    private List<Bare> managers(Narrow narrow) {
        return List.of(
                part("select c.manager_id, " + COUNTS + MEDIAN + OF, narrow, "\ngroup by 1"),
                part(
                        "select c.closed_by, count(*), count(*) filter (where c.waiting_since is not null)" + OF,
                        narrow,
                        "\ngroup by 1"),
                part("select r.manager_id, " + MEDIAN_ANSWER + ANSWERS, narrow, "\ngroup by 1"));
    }

    private String local(String part) {
        return "extract(" + part + " from c.created_at at time zone '" + facts.zone() + "')";
    }

    private Bare part(String select, Narrow narrow, String end) {
        return new Bare(select + narrow.sql() + end, Rows.values(facts, narrow));
    }

    private static Question question(String name, String path, List<Narrow> variants, Parts parts) {
        return new Question(
                name,
                Owed.times(TWICE),
                variants.stream()
                        .map(narrow -> new Ask("/reports/" + path + narrow.query(), parts.of(narrow), false))
                        .toList());
    }

    /// What has to be read for a report.
    private interface Parts {
        List<Bare> of(Narrow narrow);
    }
}
