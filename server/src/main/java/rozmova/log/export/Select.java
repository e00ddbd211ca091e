package rozmova.log.export;

import java.util.function.Function;
import java.util.stream.Collectors;
import rozmova.log.LogOrder;
import rozmova.shared.database.Where;

/// The statement that makes the rows of a file. `COPY` takes no parameters, so that values reach it as [SqlSettings].
record Select(Content content, Where where, LogOrder order) {
    /// With cells as they stand in a CSV file.
    String csv() {
        return "select " + cells(Column::csv) + "\nfrom (\n" + sql(Column::named) + "\n) cells";
    }

    /// With values for the cells of a sheet.
    String sheet() {
        return sql(Column::sheet);
    }

    private String sql(Function<Column, String> cell) {
        return "select " + cells(cell) + "\n" + content.from()
                + SqlSettings.where(where)
                + order.clause().stripTrailing()
                + content.within();
    }

    private String cells(Function<Column, String> cell) {
        return content.columns().stream().map(cell).collect(Collectors.joining(",\n  "));
    }
}
