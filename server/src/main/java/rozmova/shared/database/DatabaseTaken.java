package rozmova.shared.database;

/// Another process works on the database. The message says which, and what to do.
public final class DatabaseTaken extends RuntimeException {
    DatabaseTaken(LockConnection.Holder holder) {
        super(
                "Another Rozmova works on this database: " + holder.description()
                        + ". Stop it first, or set ROZMOVA_DATABASE_URL to another database.",
                null,
                false,
                false);
    }
}
