package rozmova.shared.database;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// A value that a statement compares with, by the name that stands for it in the text. What it is never becomes text of
/// a statement: it is bound.
///
/// @param type of the value, or of each value of a list
/// @param content a `Long`, `Integer`, `Instant` or `String`, or a `List` of one of these that is not empty; a `String`
/// may also spell a value of another type, as the database does
public record SqlValue(String name, SqlType type, Object content) {
    /// Keeps its own copy of a list.
    ///
    /// @throws IllegalArgumentException for a list without values: it would have no type for the driver
    public SqlValue {
        if (content instanceof List<?> list) {
            if (list.isEmpty()) {
                throw new IllegalArgumentException("The list " + name + " is empty");
            }
            content = List.copyOf(list);
        }
    }

    /// A value, or a list of values, of the type that goes with its class.
    ///
    /// @throws IllegalArgumentException for a class that goes with none
    public static SqlValue of(String name, Object content) {
        return new SqlValue(
                name, type(content instanceof List<?> list && !list.isEmpty() ? list.getFirst() : content), content);
    }

    /// Whether it is a list of values.
    public boolean isList() {
        return content instanceof List<?>;
    }

    /// Its type as SQL spells it, with brackets for a list.
    public String sqlType() {
        return type.word() + (isList() ? "[]" : "");
    }

    /// What stands for it in a statement that takes parameters. It is cast where the driver would send another type: a
    /// text that spells a time, say, or a list of texts.
    public String placed() {
        return ":" + name + (sentAsOther() ? "::" + sqlType() : "");
    }

    private boolean sentAsOther() {
        return switch (content) {
            case List<?> list -> type == SqlType.TEXT;
            case String text -> type != SqlType.TEXT;
            default -> false;
        };
    }

    private static SqlType type(Object content) {
        return switch (content) {
            case Long number -> SqlType.BIGINT;
            case Integer number -> SqlType.INTEGER;
            case Instant at -> SqlType.TIMESTAMPTZ;
            case String text -> SqlType.TEXT;
            default -> throw new IllegalArgumentException("No SQL type goes with " + content.getClass());
        };
    }

    /// Each name once.
    ///
    /// @throws IllegalArgumentException when one name stands for two values
    static List<SqlValue> distinct(Collection<SqlValue> values) {
        var byName = new LinkedHashMap<String, SqlValue>();
        for (var value : values) {
            var other = byName.putIfAbsent(value.name(), value);
            if (other != null && !other.equals(value)) {
                throw new IllegalArgumentException("Two values are called " + value.name());
            }
        }
        return List.copyOf(byName.values());
    }
}
