package rozmova.shared.database;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A condition on the rows of a statement, as data: columns, a comparison, typed values. It becomes SQL in the end, by
/// [Where], with something in the place of each value: a parameter, or whatever else a statement can take.
///
/// Columns are SQL of ours, with the alias of their table; nothing of them ever comes from outside.
public sealed interface Condition {
    /// The condition as SQL.
    ///
    /// @param place what stands there for a value
    String sql(Function<SqlValue, String> place);

    /// The values in it.
    List<SqlValue> values();

    /// `column operator value`.
    static Condition of(String column, Operator operator, SqlValue value) {
        return new Compared(column, operator, value);
    }

    /// `column operator value`, for a value of the type that goes with its class.
    static Condition of(String column, Operator operator, String name, Object value) {
        return of(column, operator, SqlValue.of(name, value));
    }

    /// The column has one of these values; a single one is compared as a value, so that an index can also give the
    /// order.
    ///
    /// @param list not empty
    static Condition among(String column, String name, List<?> list) {
        return list.size() == 1
                ? of(column, Operator.EQUAL, name, list.getFirst())
                : of(column, Operator.AMONG, name, list);
    }

    /// The column has no value.
    static Condition missing(String column) {
        return new Fixed(column + " is null");
    }

    /// The column has a value.
    static Condition known(String column) {
        return new Fixed(column + " is not null");
    }

    /// How a column and a value are compared.
    enum Operator {
        EQUAL("="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        /// The value of the column stands in a list.
        AMONG("= any"),
        /// A column that is an array has a value that stands in a list.
        OVERLAPS("&&"),
        /// A column of words has what a query looks for.
        MATCHES("@@");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /// As SQL spells it.
        public String sign() {
            return sign;
        }

        private String before(String operand) {
            return this == AMONG ? sign + "(" + operand + ")" : sign + " " + operand;
        }
    }

    /// A column compared with a value.
    record Compared(String column, Operator operator, SqlValue value) implements Condition {
        @Override
        public String sql(Function<SqlValue, String> place) {
            return column + " " + operator.before(place.apply(value));
        }

        @Override
        public List<SqlValue> values() {
            return List.of(value);
        }
    }

    /// Several columns compared with as many values, as one compares words letter by letter: where a page begins.
    record Row(List<String> columns, Operator operator, List<SqlValue> values) implements Condition {
        public Row {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }

        @Override
        public String sql(Function<SqlValue, String> place) {
            return values.stream()
                    .map(place)
                    .collect(Collectors.joining(
                            ", ", "(" + String.join(", ", columns) + ") " + operator.sign + " (", ")"));
        }
    }

    /// A part of a time, as a clock on the wall shows it, is one of a list.
    ///
    /// @param part a field of `extract`, such as `hour`
    record ClockPart(String part, String column, SqlValue zone, SqlValue list) implements Condition {
        /// @param list not empty; it is called `name`, and the zone `zone`
        public static ClockPart of(String part, String column, ZoneId zone, String name, List<Integer> list) {
            return new ClockPart(part, column, SqlValue.of("zone", zone.getId()), SqlValue.of(name, list));
        }

        @Override
        public String sql(Function<SqlValue, String> place) {
            return "extract(%s from %s at time zone %s)::integer = any(%s)"
                    .formatted(part, column, place.apply(zone), place.apply(list));
        }

        @Override
        public List<SqlValue> values() {
            return List.of(zone, list);
        }
    }

    /// At least one of these holds.
    record Either(List<Condition> conditions) implements Condition {
        public Either {
            conditions = List.copyOf(conditions);
        }

        /// One of two.
        public static Either of(Condition one, Condition other) {
            return new Either(List.of(one, other));
        }

        @Override
        public String sql(Function<SqlValue, String> place) {
            return conditions.stream()
                    .map(condition -> condition.sql(place))
                    .collect(Collectors.joining(" or ", "(", ")"));
        }

        @Override
        public List<SqlValue> values() {
            return conditions.stream()
                    .flatMap(condition -> condition.values().stream())
                    .toList();
        }
    }

    /// A condition that stays the same whoever asks. Such as have an index of their own must be in the text: the
    /// planner takes a partial index only when it sees that the condition implies the index's.
    record Fixed(String text) implements Condition {
        @Override
        public String sql(Function<SqlValue, String> place) {
            return text;
        }

        @Override
        public List<SqlValue> values() {
            return List.of();
        }
    }
}
