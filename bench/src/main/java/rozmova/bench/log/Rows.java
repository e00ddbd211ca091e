package rozmova.bench.log;

import java.util.ArrayList;
import java.util.List;

/// A page of the table, asked plainly: the columns that it shows, the names of people, one row more than a page has.
///
/// @param condition what the order needs besides the filter
/// @param order of one index
record Rows(String condition, String order) {
    static final Rows NEWEST = new Rows("true", "c.created_at desc, c.id desc");

    private static final String SELECT = """
            select c.id, c.client_id, c.client_name, c.client_nickname, i.language, i.avatar_file_id, c.messenger,
                   c.channel_id, c.last_reply_by, r.name, c.last_reply_at, c.waiting_since is not null, c.created_at,
                   c.closed_at, c.logged_at, b.name, c.closed_automatically, c.manager_id, m.name, c.source, c.medium,
                   c.campaign, c.term, c.content, c.click_id, c.referrer, c.landing_page, c.shared_link, c.result,
                   c.tags, c.comment, c.first_response_seconds, c.duration_seconds, c.inbound, c.outbound, c.messages,
                   c.attachments, c.score, c.reviewed_at, c.participants,
                   array(select s.name from unnest(c.participants) as p (id) join staff s on s.id = p.id)
            from conversation c
            join identity i on i.project_id = c.project_id and i.id = c.identity_id
            left join staff m on m.id = c.manager_id
            left join staff r on r.id = c.last_reply_manager_id
            left join staff b on b.id = c.closed_by
            where c.project_id = ?
              and c.state = 'logged'""";

    private static final String LIMIT = "\nlimit 51";

    /// The first page of what the filter lets through.
    Bare bare(LogFacts facts, Narrow narrow) {
        var sql = SELECT + narrow.sql() + "\n  and " + condition + "\norder by " + order + LIMIT;
        return new Bare(sql, values(facts, narrow));
    }

    /// The page after this row, the newest first.
    static Bare after(LogFacts facts, Walk.Place place) {
        var sql = SELECT + "\n  and (c.created_at, c.id) < (?, ?)\norder by " + NEWEST.order + LIMIT;
        return Bare.of(sql, facts.project(), place.at(), place.id());
    }

    /// What the question marks stand for.
    static List<Object> values(LogFacts facts, Narrow narrow) {
        var values = new ArrayList<Object>();
        values.add(facts.project());
        values.addAll(narrow.values());
        return values;
    }
}
