package rozmova.shared.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// One database transaction: stores lock and write through its [#handle()], facades tell the world through
/// [#afterCommit].
public final class Transaction extends Reading {
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final Map<Class<?>, Companion> companions = new LinkedHashMap<>();

    Transaction(Handle handle) {
        super(handle);
    }

    /// Runs `news` once this transaction is committed, in the order of registration; never when it is rolled back.
    /// The work is done by then: `news` must not throw, and nobody waits for a retry of it.
    public void afterCommit(Runnable news) {
        afterCommit.add(news);
    }

    /// What collects work during the transaction and does it once, right before the commit; made by `maker` when it is
    /// asked for first.
    public <T extends Companion> T companion(Class<T> type, Supplier<T> maker) {
        return type.cast(companions.computeIfAbsent(type, none -> maker.get()));
    }

    void completing() {
        companions.values().forEach(companion -> companion.complete(this));
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    /// Collects something during a transaction.
    public interface Companion {
        /// The last thing before the commit; an exception rolls everything back.
        void complete(Transaction transaction);
    }
}
