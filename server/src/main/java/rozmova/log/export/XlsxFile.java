package rozmova.log.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook, written row by row: what was written is not held. Texts stand in their cells and never in a formula.
final class XlsxFile {
    /// What a sheet can hold, its head included.
    static final int MOST_ROWS = 1_048_576;

    private static final int FLUSH_ROWS = 500;
    private static final int FAST = 1;
    private static final double DAY_SECONDS = 86_400;
    /// 1970-01-01 in the days of a sheet.
    private static final double EPOCH_DAY = 25_569;
    private static final String TIME_FORMAT = "yyyy-mm-dd hh:mm:ss";

    private final Workbook workbook;
    private final List<Column> columns;
    private final String name;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    private XlsxFile(Workbook workbook, Content content, int mostRows) {
        this.workbook = workbook;
        this.mostRows = mostRows;
        columns = content.columns();
        name = content == Content.CONVERSATIONS ? "Conversations" : "Messages";
    }

    /// Begins the file with the names of its columns.
    ///
    /// @param mostRows after which a sheet is followed by another
    static XlsxFile begin(OutputStream out, Content content, int mostRows) {
        var workbook = new Workbook(out, "Rozmova", null);
        workbook.setCompressionLevel(FAST);
        var file = new XlsxFile(workbook, content, mostRows);
        file.sheet = file.head();
        return file;
    }

    void row(ResultSet values) throws IOException, SQLException {
        var target = target();
        for (var column = 0; column < columns.size(); column++) {
            cell(target, column, values);
        }
        row++;
        if (row % FLUSH_ROWS == 0) {
            target.flush();
        }
    }

    void end() throws IOException {
        finish();
        workbook.finish();
    }

    private Worksheet target() throws IOException {
        if (sheet == null || row == mostRows) {
            finish();
            sheet = head();
        }
        return sheet;
    }

    private Worksheet head() {
        sheets++;
        var fresh = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        fresh.freezePane(0, 1);
        for (var column = 0; column < columns.size(); column++) {
            fresh.inlineString(0, column, columns.get(column).name());
            fresh.style(0, column).bold().set();
            fresh.width(column, columns.get(column).width());
        }
        row = 1;
        return fresh;
    }

    private void finish() throws IOException {
        if (sheet != null) {
            sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
            sheet.finish();
        }
    }

    private void cell(Worksheet target, int column, ResultSet values) throws SQLException {
        switch (columns.get(column).kind()) {
            case WORDS, OURS -> {
                var text = values.getString(column + 1);
                if (text != null) {
                    target.inlineString(row, column, SheetText.of(text));
                }
            }
            case NUMBER -> {
                var number = values.getLong(column + 1);
                if (!values.wasNull()) {
                    target.value(row, column, number);
                }
            }
            case YES_OR_NO -> target.value(row, column, values.getBoolean(column + 1));
            case TIME -> {
                var seconds = values.getDouble(column + 1);
                if (!values.wasNull()) {
                    target.value(row, column, seconds / DAY_SECONDS + EPOCH_DAY);
                    target.style(row, column).format(TIME_FORMAT).set();
                }
            }
        }
    }
}
