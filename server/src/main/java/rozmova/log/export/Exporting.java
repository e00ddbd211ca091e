package rozmova.log.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import rozmova.log.LogQuery;
import rozmova.project.PublicAddress;
import rozmova.shared.database.Database;
import rozmova.shared.database.Reading;
import rozmova.staff.Agent;
import rozmova.staff.Permission;

/// Makes a file of the log: exactly the filter, in its order, without a limit, as it is at one moment, and never in
/// memory as a whole.
@Singleton
final class Exporting {
    private final Database database;
    private final RowStore store;
    private final PublicAddress address;

    Exporting(Database database, RowStore store, PublicAddress address) {
        this.database = database;
        this.store = store;
        this.address = address;
    }

    /// Writes the file.
    ///
    /// @throws Watch.Ended when somebody ended it meanwhile
    /// @throws UncheckedIOException when `out` takes no more
    void write(Agent agent, Wish wish, Watch watch, OutputStream out) {
        agent.require(Permission.EXPORT);
        snapshot(agent, wish, (transaction, select) -> {
            switch (wish.format()) {
                case CSV -> csv(transaction, select, wish, watch, out);
                case XLSX -> xlsx(transaction, select, watch, out);
            }
        });
    }

    /// How many rows the file will have; -1 where counting would take long.
    long count(Agent agent, Wish wish, Watch watch) {
        agent.require(Permission.EXPORT);
        var counted = new long[1];
        snapshot(
                agent,
                wish,
                (transaction, select) -> counted[0] = store.count(transaction, wish.content(), select.query(), watch));
        return counted[0];
    }

    private void snapshot(Agent agent, Wish wish, Work work) {
        var query = new LogQuery(agent.projectId(), wish.filter());
        var link = address.of("/projects/" + agent.projectId() + "/log/");
        database.snapshot(reading -> {
            store.prepare(reading, query, wish.zone(), link);
            try {
                work.on(reading, new Select(wish.content(), query, wish.order()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void csv(Reading reading, Select select, Wish wish, Watch watch, OutputStream out) throws IOException {
        var file = CsvFile.begin(out, wish.content(), wish.delimiter());
        store.copy(reading, select, wish.delimiter(), watch, file::row);
        file.end();
    }

    private void xlsx(Reading reading, Select select, Watch watch, OutputStream out) throws IOException {
        var file = XlsxFile.begin(out, select.content(), XlsxFile.MOST_ROWS);
        store.read(reading, select, watch, file::row);
        file.end();
    }

    @FunctionalInterface
    private interface Work {
        void on(Reading reading, Select select) throws IOException;
    }
}
