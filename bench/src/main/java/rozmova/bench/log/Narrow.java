package rozmova.bench.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A filter of the log in both languages: as parameters of a request and as conditions on `conversation c`.
record Narrow(String query, String sql, List<Object> values) {
    static final Narrow NOT_AT_ALL = new Narrow("", "", List.of());

    Narrow {
        values = List.copyOf(values);
    }

    Narrow manager(long id) {
        return and("manager", Long.toString(id), "c.manager_id = ?", id);
    }

    Narrow source(String source) {
        return and("source", source, "c.source = ?", source);
    }

    Narrow unanswered() {
        return and("unanswered", "true", "c.waiting_since is not null");
    }

    /// Both days included.
    Narrow days(LocalDate from, LocalDate to, ZoneId zone) {
        var begin = from.atStartOfDay(zone).toInstant();
        var end = to.plusDays(1).atStartOfDay(zone).toInstant();
        return and("from", from.toString(), "c.created_at >= ?", begin)
                .and("to", to.toString(), "c.created_at < ?", end);
    }

    /// @param words as people type them
    /// @param tsquery what they come to
    Narrow search(String words, String tsquery) {
        return and("q", words, "c.words @@ ?::tsquery", tsquery);
    }

    private Narrow and(String parameter, String value, String condition, Object... more) {
        return new Narrow(
                query + "&" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8),
                sql + "\n  and " + condition,
                Stream.concat(values.stream(), Arrays.stream(more)).toList());
    }
}
