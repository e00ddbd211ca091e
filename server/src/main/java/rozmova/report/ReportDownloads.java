package rozmova.report;

import jakarta.inject.Singleton;
import java.util.Map;
import rozmova.shared.database.Database;
import rozmova.staff.Agent;
import rozmova.staff.Audit;

/// Reports that leave as files: who took which one stands in the audit.
@Singleton
final class ReportDownloads {
    private final Database database;
    private final Audit audit;

    ReportDownloads(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// A report leaves.
    ///
    /// @param query what was asked, as it was given
    void note(Agent agent, String report, String query) {
        database.run(transaction ->
                audit.note(transaction, agent, "report-exported", Map.of("report", report, "query", query)));
    }
}
