package rozmova.bench.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Pages of the table, their counts and one opened conversation.
final class PageQuestions {
    private static final Owed PAGE = Owed.page(4, 10);
    private static final Owed SORTED = Owed.median(10);
    private static final int VARIANTS = 8;

    private final LogFacts facts;
    private final Walk walk;
    private final String firstManager;

    /// @param walk the way through all pages
    PageQuestions(LogFacts facts, Walk walk, Connection connection) throws SQLException {
        this.facts = facts;
        this.walk = walk;
        firstManager = Bare.of("""
                        select s.id from staff s
                        where exists (select from conversation c
                                      where c.project_id = ? and c.state = 'logged' and c.manager_id = s.id)
                        order by s.name, s.id limit 1\
                        """, facts.project()).read(connection).getFirst();
    }

    List<Question> all() {
        return Stream.of(pages(), sorted(), far(), counts(), List.of(values(), opened()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Question> pages() {
        var months = facts.months();
        return List.of(
                question("first page", PAGE, List.of(Narrow.NOT_AT_ALL)),
                question("manager + month", PAGE, managers(months)),
                question("month", PAGE, months),
                question(
                        "year",
                        PAGE,
                        IntStream.range(0, VARIANTS).mapToObj(facts::year).toList()),
                question(
                        "source",
                        PAGE,
                        facts.sources().stream().map(Narrow.NOT_AT_ALL::source).toList()),
                question("unanswered", PAGE, unanswered()));
    }

    private List<Question> sorted() {
        var manager = new Rows("c.manager_id = " + firstManager, "c.created_at desc, c.id desc");
        return List.of(
                new Question("sort by manager", SORTED, List.of(ask(Narrow.NOT_AT_ALL, "&sort=manager", manager))),
                sorted("last reply", "lastReplyAt", "c.last_reply_at"),
                sorted("client", "client", "c.client_name collate \"uk-x-icu\""),
                sorted("first response", "firstResponse", "c.first_response_seconds"));
    }

    /// Either way in turns.
    private Question sorted(String name, String parameter, String column) {
        var filled = column + " is not null";
        return new Question(
                "sort by " + name,
                SORTED,
                List.of(
                        ask(Narrow.NOT_AT_ALL, "&sort=" + parameter, new Rows(filled, column + ", c.id")),
                        ask(Narrow.NOT_AT_ALL, "&sort=-" + parameter, new Rows(filled, column + " desc, c.id desc"))));
    }

    private List<Question> far() {
        return List.of(
                new Question(
                        "page 1,000",
                        PAGE,
                        walk.middle().stream().map(this::after).toList()),
                new Question(
                        "last page", PAGE, walk.end().stream().map(this::after).toList()));
    }

    private List<Question> counts() {
        return List.of(
                new Question(
                        "count of a month",
                        Owed.NOTHING,
                        facts.months().stream().map(this::count).toList()),
                new Question("count of all (up to 100,000)", Owed.NOTHING, List.of(count(Narrow.NOT_AT_ALL))));
    }

    private Question values() {
        var month = facts.month(Narrow.NOT_AT_ALL, 1);
        return new Question("choices of a filter", Owed.NOTHING, List.of(choices(Narrow.NOT_AT_ALL), choices(month)));
    }

    private Question opened() {
        return new Question(
                "open a conversation",
                Owed.median(3),
                facts.conversations().stream().map(this::thread).toList());
    }

    private Question question(String name, Owed owed, List<Narrow> variants) {
        return new Question(
                name,
                owed,
                variants.stream().map(narrow -> ask(narrow, "", Rows.NEWEST)).toList());
    }

    private List<Narrow> managers(List<Narrow> months) {
        var both = new ArrayList<Narrow>();
        for (var number = 0; number < months.size(); number++) {
            both.add(months.get(number)
                    .manager(facts.managers().get(number % facts.managers().size())));
        }
        return both;
    }

    private List<Narrow> unanswered() {
        var variants = new ArrayList<>(
                facts.months().stream().map(Narrow::unanswered).limit(VARIANTS).toList());
        variants.add(Narrow.NOT_AT_ALL.unanswered());
        return variants;
    }

    private Ask ask(Narrow narrow, String sort, Rows rows) {
        return new Ask("/log?limit=50" + sort + narrow.query(), List.of(rows.bare(facts, narrow)), true);
    }

    private Ask after(Walk.Place place) {
        return new Ask("/log?limit=50&cursor=" + place.cursor(), List.of(Rows.after(facts, place)), true);
    }

    private Ask count(Narrow narrow) {
        var sql = "select count(*) from (select from conversation c\nwhere c.project_id = ? and c.state = 'logged'"
                + narrow.sql() + "\nlimit 100001) rows";
        return new Ask("/log/count?" + narrow.query(), new Bare(sql, Rows.values(facts, narrow)));
    }

    private Ask choices(Narrow narrow) {
        var sql = "select source, count(*) from (select c.source from conversation c\n"
                + "where c.project_id = ? and c.state = 'logged'" + narrow.sql()
                + "\norder by c.created_at desc, c.id desc limit 50000) newest\ngroup by 1 order by 2 desc limit 200";
        return new Ask("/log/values?field=source" + narrow.query(), new Bare(sql, Rows.values(facts, narrow)));
    }

    private Ask thread(long id) {
        return new Ask(
                "/conversations/" + id,
                List.of(Bare.of("""
                    select c.*, i.name, i.nickname, l.phone, v.started_at, v.page_url
                    from conversation c
                    join identity i on i.project_id = c.project_id and i.id = c.identity_id
                    join client l on l.project_id = c.project_id and l.id = c.client_id
                    left join visit v on v.project_id = c.project_id and v.id = c.visit_id
                    where c.project_id = ? and c.id = ?\
                    """, facts.project(), id), Bare.of("""
                    select m.*, s.name
                    from message m
                    left join staff s on s.id = m.author_id
                    where m.project_id = ? and m.conversation_id = ?
                    order by m.at, m.id\
                    """, facts.project(), id)),
                false);
    }
}
