package rozmova.staff;

import jakarta.inject.Singleton;
import rozmova.shared.database.Database;
import rozmova.shared.database.Failures;

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
        while (!restored()) {
            Thread.onSpinWait();
        }
    }

    /// Background work reads several tables at once, in another order than they are locked here: PostgreSQL may
    /// choose us to give way.
    private boolean restored() {
        try {
            database.run(transaction -> transaction.handle().execute("truncate project, staff cascade"));
            return true;
        } catch (RuntimeException failure) {
            if (Failures.passing(failure)) {
                return false;
            }
            throw failure;
        }
    }

    String code() {
        return code.readable();
    }
}
