package rozmova.log.export;

import java.time.Instant;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rozmova.log.LogQuery;

/// Values of a filter as settings of the transaction: bound where they are set, read by `current_setting` where they
/// are needed. So none of them ever stands in the text of a statement, and the planner still sees it.
final class Settings {
    /// What a conversation's address begins with.
    static final String LINK = "rozmova.link";

    private static final String PREFIX = "rozmova.of_";
    /// A name as JDBI spells it, but no cast.
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z_]\\w*)");

    private Settings() {}

    /// The conditions of `query`, with settings in place of its names.
    static String in(LogQuery query) {
        return NAME.matcher(query.where()).replaceAll(name -> setting(query, name));
    }

    /// The setting behind a name.
    static String name(String name) {
        return PREFIX + name;
    }

    /// The SQL type of a value, or of a list's values.
    static String type(Object value) {
        return switch (value) {
            case Long id -> "bigint";
            case Integer number -> "integer";
            case Boolean flag -> "boolean";
            case Instant at -> "timestamptz";
            case String text -> "text";
            default -> throw new IllegalArgumentException("A filter has no values of " + value.getClass());
        };
    }

    private static String setting(LogQuery query, MatchResult found) {
        var name = found.group(1);
        return "(current_setting('%s')::%s)".formatted(name(name), type(query, name));
    }

    private static String type(LogQuery query, String name) {
        Map<String, Object> values = query.values();
        var value = values.get(name);
        if (value != null) {
            return type(value);
        }
        var list = query.lists().get(name);
        if (list == null) {
            throw new IllegalArgumentException("The filter names " + name + " and has no value for it");
        }
        return type(list.getFirst()) + "[]";
    }
}
