package rozmova.staff;

import jakarta.inject.Singleton;
import rozmova.shared.database.Database;

/// Brings the installation back to where it waits for its set-up, and reads the code as the operator does.
@Singleton
class FreshInstallation {
    private final Database database;
    private final SetUpCode code;

    FreshInstallation(Database database, SetUpCode code) {
        this.database = database;
        this.code = code;
    }

    void restore() {
        database.run(transaction -> transaction.handle().execute("truncate project, staff cascade"));
    }

    String code() {
        return code.readable();
    }
}
