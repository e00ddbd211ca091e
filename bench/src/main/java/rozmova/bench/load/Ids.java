package rozmova.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Where the numbers of new rows begin, table by table: after all that were ever given.
final class Ids {
    private final Map<Table, Long> last = new EnumMap<>(Table.class);

    static Ids after(Connection connection) throws SQLException {
        var ids = new Ids();
        try (var statement = connection.createStatement()) {
            for (var table : Table.values()) {
                try (var row = statement.executeQuery(
                        "select coalesce(pg_sequence_last_value(%s::regclass), 0)".formatted(table.sequence()))) {
                    row.next();
                    ids.last.put(table, row.getLong(1));
                }
            }
        }
        return ids;
    }

    /// The id of the item with this number, counted from 0.
    long of(Table table, long number) {
        return Objects.requireNonNull(last.get(table)) + number + 1;
    }

    /// Lets the product go on after so many.
    void advance(Connection connection, Map<Table, Long> counts) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var count : counts.entrySet()) {
                statement.execute("select setval(%s::regclass, %d)"
                        .formatted(count.getKey().sequence(), of(count.getKey(), count.getValue() - 1)));
            }
        }
    }

    /// Tables whose rows are numbered.
    enum Table {
        CLIENT("client"),
        IDENTITY("identity"),
        VISITOR("visitor"),
        VISIT("visit"),
        PAGE("visit_page"),
        CONVERSATION("conversation"),
        MESSAGE("message");

        private final String table;

        Table(String table) {
            this.table = table;
        }

        private String sequence() {
            return "pg_get_serial_sequence('" + table + "', 'id')";
        }
    }
}
