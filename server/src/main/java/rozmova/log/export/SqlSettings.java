package rozmova.log.export;

import java.util.LinkedHashMap;
import java.util.Map;
import rozmova.shared.database.SqlValue;
import rozmova.shared.database.Where;

/// Values of conditions as settings of the transaction, since `COPY` takes no parameters: bound where they are set,
/// read by `current_setting` where they are compared. So none of them ever stands in the text of a statement, and the
/// planner still sees it.
final class SqlSettings {
    /// What a conversation's address begins with.
    static final String LINK = "rozmova.link";

    /// What of words a spreadsheet would take for something else, as a regular expression.
    static final String GUARDED = "rozmova.guarded";

    private static final String PREFIX = "rozmova.of_";

    private SqlSettings() {}

    /// `where …`, reading the settings of [#of].
    static String where(Where where) {
        return where.sql(value -> "(current_setting('%s')::%s)".formatted(name(value), value.sqlType()));
    }

    /// The values of the conditions by the setting that each must be in.
    static Map<String, SqlValue> of(Where where) {
        var settings = new LinkedHashMap<String, SqlValue>();
        where.values().forEach(value -> settings.put(name(value), value));
        return settings;
    }

    private static String name(SqlValue value) {
        return PREFIX + value.name();
    }
}
