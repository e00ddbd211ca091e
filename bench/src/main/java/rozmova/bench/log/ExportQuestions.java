package rozmova.bench.log;

import java.util.List;

/// The files that are measured, and what COPY has to write for the same.
final class ExportQuestions {
    private static final double CONVERSATIONS = 0.8;
    private static final double MESSAGES = 0.6;
    private static final double SHEET = 20_000;

    private static final String PEOPLE = """
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            left join staff s on s.id = c.manager_id
            left join staff r on r.id = c.last_reply_manager_id
            left join staff b on b.id = c.closed_by
            """;

    private static final String CONVERSATION = """
            select c.id, c.created_at, c.closed_at, c.logged_at, c.messenger, c.client_name, c.client_nickname, s.name,
                   c.last_reply_by, r.name, c.last_reply_at, c.waiting_since is not null, b.name,
                   c.closed_automatically, c.result, c.tags, c.comment, c.first_response_seconds, c.duration_seconds,
                   c.inbound, c.outbound, c.source, c.medium, c.campaign, c.term, c.content, c.click_id, c.referrer,
                   c.landing_page
            from conversation c
            """;

    private static final String MESSAGE = """
            select c.id, m.id, m.at, m.kind, c.messenger, c.client_name, w.name, m.text, m.content ->> 'type', f.name,
                   m.state, m.edited_at
            from conversation c
            join message m on m.project_id = c.project_id and m.conversation_id = c.id
                          and m.kind in ('inbound', 'outbound')
            left join staff w on w.id = m.author_id
            left join file f on f.project_id = m.project_id and f.id = m.file_id
            """;

    private static final String NEWEST = "\norder by c.created_at desc, c.id desc";

    private final LogFacts facts;

    ExportQuestions(LogFacts facts) {
        this.facts = facts;
    }

    List<Wanted> all() {
        var month = facts.month(Narrow.NOT_AT_ALL, 1);
        return List.of(
                new Wanted("CSV, a month", false, conversations("csv", month), conversations(month), CONVERSATIONS, 0),
                new Wanted(
                        "CSV, everything",
                        false,
                        conversations("csv", Narrow.NOT_AT_ALL),
                        conversations(Narrow.NOT_AT_ALL),
                        CONVERSATIONS,
                        0),
                new Wanted(
                        "CSV, a month's messages",
                        false,
                        "/log/export?format=csv&rows=messages" + month.query(),
                        copy(MESSAGE, month, NEWEST + ", m.at, m.id"),
                        MESSAGES,
                        0),
                new Wanted("XLSX, a month", true, conversations("xlsx", month), conversations(month), 0, SHEET));
    }

    private static String conversations(String format, Narrow narrow) {
        return "/log/export?format=" + format + "&rows=conversations" + narrow.query();
    }

    private String conversations(Narrow narrow) {
        return copy(CONVERSATION + PEOPLE, narrow, NEWEST);
    }

    /// COPY takes no parameters; all values are ours.
    private String copy(String select, Narrow narrow, String order) {
        var sql = select + "where c.project_id = " + facts.project() + " and c.state = 'logged'" + narrow.sql();
        for (var value : narrow.values()) {
            sql = sql.replaceFirst("\\?", "'" + value + "'");
        }
        return "copy (" + sql + order + ") to stdout (format csv)";
    }

    /// A file.
    ///
    /// @param sheet whether it is no text but a workbook
    /// @param path below the project
    /// @param share of the rows that COPY writes in the same time, at least; 0 when it is not compared
    /// @param rows in a second, at least; 0 when only the share counts
    record Wanted(String name, boolean sheet, String path, String copy, double share, double rows) {}
}
