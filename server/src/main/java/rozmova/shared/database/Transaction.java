package rozmova.shared.database;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// One database transaction: stores write through its [#handle()], facades tell the world through [#afterCommit].
public final class Transaction {
    private final Handle handle;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Transaction(Handle handle) {
        this.handle = handle;
    }

    /// The connection, for stores only.
    public Handle handle() {
        return handle;
    }

    /// Runs `news` once this transaction is committed, in the order of registration; never when it is rolled back.
    /// The work is done by then: `news` must not throw, and nobody waits for a retry of it.
    public void afterCommit(Runnable news) {
        afterCommit.add(news);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
