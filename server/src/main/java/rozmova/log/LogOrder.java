package rozmova.log;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Collation;
import rozmova.shared.database.Condition.Operator;
import rozmova.shared.database.SqlType;
import rozmova.shared.http.Problem;

/// In which order the log is read; rows without a value come last, either way.
///
/// @param collation how words are ordered
public record LogOrder(Column column, boolean descending, Collation collation) {
    /// Reads the parameter `sort`; the newest first without one.
    ///
    /// @throws Problem 422 for a column without an order
    public static LogOrder of(@Nullable String parameter, Collation collation) {
        if (parameter == null || parameter.isEmpty()) {
            return new LogOrder(Column.CREATED, true, collation);
        }
        var descending = parameter.startsWith("-");
        var name = descending ? parameter.substring(1) : parameter;
        return Arrays.stream(Column.values())
                .filter(column -> column.parameter.equals(name))
                .findFirst()
                .map(column -> new LogOrder(column, descending, collation))
                .orElseThrow(() -> Problem.invalid(
                        "sort", "unknown-value", "It is one of " + Column.names() + ", with a minus for descending"));
    }

    /// `order by …` for the whole log at once, over an alias `c` of the table `conversation`.
    public String clause() {
        return switch (column.kind) {
            case VALUE -> "order by %s%s nulls last, c.id%s\n".formatted(sql(), direction(), direction());
            case GROUP -> "order by %s%s nulls last, c.created_at desc, c.id desc\n".formatted(sql(), direction());
            case PERSON ->
                "order by (select %s from staff s where s.id = %s)%s nulls last, %s%s, c.created_at desc, c.id desc\n"
                        .formatted(collation.of("s.name"), column.sql, direction(), column.sql, direction());
        };
    }

    /// What rows are ordered by: the column, compared as the language has it.
    String sql() {
        return collated(column.sql);
    }

    /// A value of the column, compared as the language has it. Codes of messengers are no words.
    String collated(String value) {
        return column.type == SqlType.TEXT && column != Column.MESSENGER ? collation.of(value) : value;
    }

    /// `order by …` of rows that have a value of their own.
    String ofRows() {
        return "order by %s%s, c.id%s\n".formatted(sql(), direction(), direction());
    }

    /// ` desc` or nothing.
    String direction() {
        return descending ? " desc" : "";
    }

    /// What comes after a value is greater, or less.
    Operator beyond() {
        return descending ? Operator.LESS : Operator.GREATER;
    }

    /// What the log can be ordered by.
    enum Column {
        CREATED("createdAt", "c.created_at", SqlType.TIMESTAMPTZ, Kind.VALUE, false),
        CLOSED("closedAt", "c.closed_at", SqlType.TIMESTAMPTZ, Kind.VALUE, false),
        REPLIED("lastReplyAt", "c.last_reply_at", SqlType.TIMESTAMPTZ, Kind.VALUE, true),
        CLIENT("client", "c.client_name", SqlType.TEXT, Kind.VALUE, false),
        FIRST_RESPONSE("firstResponse", "c.first_response_seconds", SqlType.INTEGER, Kind.VALUE, true),
        DURATION("duration", "c.duration_seconds", SqlType.INTEGER, Kind.VALUE, false),
        MESSAGES("messages", "c.messages", SqlType.INTEGER, Kind.VALUE, false),
        SCORE("score", "c.score", SqlType.SMALLINT, Kind.VALUE, true),
        MESSENGER("messenger", "c.messenger", SqlType.TEXT, Kind.GROUP, false),
        SOURCE("source", "c.source", SqlType.TEXT, Kind.GROUP, false),
        MEDIUM("medium", "c.medium", SqlType.TEXT, Kind.GROUP, false),
        CAMPAIGN("campaign", "c.campaign", SqlType.TEXT, Kind.GROUP, false),
        TERM("term", "c.term", SqlType.TEXT, Kind.GROUP, false),
        CONTENT("content", "c.content", SqlType.TEXT, Kind.GROUP, false),
        RESULT("result", "c.result", SqlType.TEXT, Kind.GROUP, true),
        MANAGER("manager", "c.manager_id", SqlType.BIGINT, Kind.PERSON, true),
        CLOSER("closedBy", "c.closed_by", SqlType.BIGINT, Kind.PERSON, true);

        private final String parameter;
        private final String sql;
        private final SqlType type;
        private final Kind kind;
        private final boolean nullable;

        Column(String parameter, String sql, SqlType type, Kind kind, boolean nullable) {
            this.parameter = parameter;
            this.sql = sql;
            this.type = type;
            this.kind = kind;
            this.nullable = nullable;
        }

        String sql() {
            return sql;
        }

        /// Its type, for a value that went through a cursor.
        SqlType type() {
            return type;
        }

        Kind kind() {
            return kind;
        }

        boolean nullable() {
            return nullable;
        }

        private static String names() {
            return Arrays.stream(values()).map(column -> column.parameter).collect(Collectors.joining(", "));
        }
    }

    enum Kind {
        /// Nearly every row has a value of its own.
        VALUE,
        /// Few values; of each the newest first.
        GROUP,
        /// As [#GROUP], by the names of people.
        PERSON
    }
}
