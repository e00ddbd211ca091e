package rozmova.bench.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/// What there is in the database to ask for.
///
/// @param today the day of the last conversation
/// @param managers who had most conversations lately
/// @param sources where most clients came from lately
/// @param conversations some, from all of the time
record LogFacts(
        long project,
        ZoneId zone,
        LocalDate today,
        long count,
        List<Long> managers,
        List<String> sources,
        List<Long> conversations) {
    private static final int SOME = 8;
    private static final int MONTHS = 18;
    private static final int SIXTY = 60;
    private static final int YEAR = 365;

    LogFacts {
        managers = List.copyOf(managers);
        sources = List.copyOf(sources);
        conversations = List.copyOf(conversations);
    }

    static LogFacts read(Connection connection) throws SQLException {
        var project = Long.parseLong(one(connection, "select id from project order by id limit 1"));
        var zone = ZoneId.of(one(connection, "select time_zone from project order by id limit 1"));
        var last =
                Long.parseLong(one(connection, "select extract(epoch from max(created_at))::bigint from conversation"));
        return new LogFacts(
                project,
                zone,
                Instant.ofEpochSecond(last).atZone(zone).toLocalDate(),
                Long.parseLong(one(connection, "select count(*) from conversation where state = 'logged'")),
                frequent(connection, "manager_id").stream().map(Long::valueOf).toList(),
                frequent(connection, "source"),
                Bare.of("""
                                select id from conversation where state = 'logged'
                                order by hashint8(id) limit 200""").read(connection).stream().map(Long::valueOf).toList());
    }

    /// Whole months, the latest first.
    List<Narrow> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(ago -> month(Narrow.NOT_AT_ALL, ago))
                .toList();
    }

    /// A whole month, so many ago.
    Narrow month(Narrow narrow, int ago) {
        var month = YearMonth.from(today).minusMonths(ago);
        return narrow.days(month.atDay(1), month.atEndOfMonth(), zone);
    }

    /// A year that ended so many days ago.
    Narrow year(int ago) {
        var end = today.minusDays(ago);
        return Narrow.NOT_AT_ALL.days(end.minusDays(YEAR - 1), end, zone);
    }

    /// One manager's last sixty days; another one with each number.
    Narrow managerAndSixtyDays(Narrow narrow, int number) {
        return narrow.manager(managers.get(number % managers.size())).days(today.minusDays(SIXTY - 1), today, zone);
    }

    private static List<String> frequent(Connection connection, String column) throws SQLException {
        return Bare.of("""
                        select %1$s from conversation
                        where state = 'logged' and %1$s is not null
                          and created_at > (select max(created_at) from conversation) - interval '60 days'
                        group by 1 order by count(*) desc, 1 limit %2$d""".formatted(column, SOME)).read(connection);
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return Bare.of(sql).read(connection).getFirst();
    }
}
