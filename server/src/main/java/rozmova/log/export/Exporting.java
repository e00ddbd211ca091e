package rozmova.log.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    /// @throws ExportProgress.Ended when somebody ended it meanwhile
    /// @throws UncheckedIOException when `out` takes no more
    void write(Agent agent, ExportRequest request, ExportProgress progress, OutputStream out) {
        agent.require(Permission.EXPORT);
        snapshot(agent, request, (reading, select) -> {
            switch (request.format()) {
                case CSV -> csv(reading, select, request, progress, out);
                case XLSX -> xlsx(reading, select, progress, out);
            }
        });
    }

    /// How many rows the file will have; -1 where counting would take long.
    long count(Agent agent, ExportRequest request, ExportProgress progress) {
        agent.require(Permission.EXPORT);
        var counted = new long[1];
        snapshot(
                agent,
                request,
                (reading, select) -> counted[0] = store.count(reading, request.content(), select.where(), progress));
        return counted[0];
    }

    private void snapshot(Agent agent, ExportRequest request, Work work) {
        var where = request.filter().where(agent.projectId());
        var link = address.of("/projects/" + agent.projectId() + "/log/");
        database.snapshot(reading -> {
            store.prepare(reading, where, request.zone(), link);
            try {
                work.on(reading, new Select(request.content(), where, request.order()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void csv(Reading reading, Select select, ExportRequest request, ExportProgress progress, OutputStream out)
            throws IOException {
        var file = CsvFile.begin(out, request.content(), request.delimiter());
        store.copy(reading, select, request.delimiter(), progress, file::row);
        file.end();
    }

    private void xlsx(Reading reading, Select select, ExportProgress progress, OutputStream out) throws IOException {
        var file = XlsxFile.begin(out, select.content(), XlsxFile.MOST_ROWS);
        store.read(reading, select, progress, file::row);
        file.end();
    }

    @FunctionalInterface
    private interface Work {
        void on(Reading reading, Select select) throws IOException;
    }
}
