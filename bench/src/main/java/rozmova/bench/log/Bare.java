package rozmova.bench.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The same question to the database alone.
record Bare(String sql, List<Object> values) {
    Bare {
        values = List.copyOf(values);
    }

    static Bare of(String sql, Object... values) {
        return new Bare(sql, List.of(values));
    }

    /// Reads all columns of all rows, as a program that shows them has to.
    ///
    /// @return what stands in the first column
    List<String> read(Connection connection) throws SQLException {
        var first = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement);
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    first.add(rows.getString(1));
                    for (var column = 2; column <= columns; column++) {
                        var ignored = rows.getString(column);
                    }
                }
            }
        }
        return first;
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (var index = 0; index < values.size(); index++) {
            var value = values.get(index);
            statement.setObject(index + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
