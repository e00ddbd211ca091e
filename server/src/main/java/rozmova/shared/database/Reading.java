package rozmova.shared.database;

import org.jdbi.v3.core.Handle;

/// A connection to read with: whoever takes a reading neither locks nor changes anything, and does not wait for a
/// commit. A [Transaction] is one, too.
public sealed class Reading permits Transaction {
    private final Handle handle;

    Reading(Handle handle) {
        this.handle = handle;
    }

    /// The connection, for stores only.
    public final Handle handle() {
        return handle;
    }
}
