package rozmova.shared.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import rozmova.shared.database.Database;
import rozmova.shared.database.ThisProcess;
import rozmova.shared.secret.RandomToken;

/// Which works this process does alone: for each there is a row in the database, which says who does it and how long
/// that holds by the database's clock. Renewed as long as we live; who does not renew it is gone, or has lost the
/// database. One process to a database is seen to by its lock already; this holds where that one was got round.
@Singleton
final class Leases implements Work {
    private static final Logger LOG = Logger.getLogger(Leases.class);
    /// After a crash the next process waits no longer than this.
    private static final Duration LENGTH = Duration.ofSeconds(10);

    private static final Duration RENEWED_EVERY = Duration.ofSeconds(3);
    private static final int RANDOM_BYTES = 6;

    private final Database database;
    private final LeaseStore store;
    /// Nobody else has ever had this name, also not the process that had our number before.
    private final String holder = "%s (%s)".formatted(ThisProcess.description(), RandomToken.create(RANDOM_BYTES));

    private final Map<String, Lease> held = new ConcurrentHashMap<>();
    private final Set<String> elsewhere = ConcurrentHashMap.newKeySet();

    Leases(Database database, LeaseStore store) {
        this.database = database;
        this.store = store;
    }

    @Override
    public String name() {
        return "leases";
    }

    @Override
    public Duration pause() {
        return RENEWED_EVERY;
    }

    /// Renews all that we have. What somebody else has by now, as we could not for too long, is ours no more.
    @Override
    public boolean round() {
        var before = Map.copyOf(held);
        if (!before.isEmpty()) {
            var end = end();
            Set<String> renewed = new HashSet<>(
                    database.write(transaction -> store.renew(transaction, before.keySet(), holder, LENGTH)));
            before.forEach((name, lease) -> {
                if (renewed.contains(name)) {
                    held.replace(name, lease, new Lease(lease.lost(), end));
                } else if (held.remove(name, lease)) {
                    LOG.warnf("%s is done by somebody else now", name);
                    lease.lost().run();
                }
            });
        }
        return false;
    }

    /// Takes the lease of a work, or sees that we have it.
    ///
    /// @param lost hears when somebody else has it meanwhile; a lease has one such hearer
    /// @return whether it is ours now
    boolean take(String name, Runnable lost) {
        var lease = held.get(name);
        if (lease != null && lease.lost().equals(lost) && lease.holds()) {
            return true;
        }
        var end = end();
        var ours = database.write(transaction -> store.take(transaction, name, holder, LENGTH));
        if (ours) {
            held.put(name, new Lease(lost, end));
            elsewhere.remove(name);
            return true;
        }
        held.remove(name);
        if (elsewhere.add(name)) {
            LOG.infof("%s is done by somebody else: %s", name, database.read(reading -> store.holder(reading, name)));
        }
        return false;
    }

    /// Gives the lease back that was taken with `lost`. Without a database it ends by itself.
    void release(String name, Runnable lost) {
        elsewhere.remove(name);
        var lease = held.get(name);
        if (lease == null || !lease.lost().equals(lost) || !held.remove(name, lease)) {
            return;
        }
        try {
            database.run(transaction -> store.release(transaction, name, holder));
        } catch (RuntimeException away) {
            LOG.debugf(away, "The lease of %s was not given back and runs out", name);
        }
    }

    /// From before we ask: for the database it ends a little later.
    private static long end() {
        return System.nanoTime() + LENGTH.toNanos();
    }

    /// @param end by `System.nanoTime()`
    private record Lease(Runnable lost, long end) {
        boolean holds() {
            return System.nanoTime() - end < 0;
        }
    }
}
