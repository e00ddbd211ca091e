package rozmova.staff;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;

/// What people did that others must be able to look up later. Entries are added; nothing removes them.
@Singleton
public final class Audit {
    private final Database database;
    private final AuditStore store;
    private final CurrentVertxRequest request;
    private final InstantSource clock;

    Audit(Database database, AuditStore store, CurrentVertxRequest request, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.request = request;
        this.clock = clock;
    }

    /// Notes that the agent does something now, from the present request's network address.
    ///
    /// @param action a stable name such as `log-exported`
    /// @param details what else there is to know: texts, numbers and yes or no
    /// @return the entry's id, for [#complete]
    public long note(Transaction transaction, Agent agent, String action, Map<String, ?> details) {
        return store.insert(transaction, agent, action, details, new AuditStore.Moment(clock.instant(), address()));
    }

    /// Adds what is known only at the end, such as how many rows went out.
    public void complete(Transaction transaction, Agent agent, long entry, Map<String, ?> details) {
        store.add(transaction, agent.projectId(), entry, details);
    }

    /// The entries before this one, newest first.
    ///
    /// @param before null for the newest of all
    List<AuditEntry> list(Agent agent, @Nullable Long before, int limit) {
        agent.require(Permission.CONFIGURE);
        return database.read(reading -> store.list(reading, agent.projectId(), before, limit));
    }

    private @Nullable String address() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        var current = request.getCurrent();
        return current == null ? null : Caller.of(current.request()).address().getHostAddress();
    }

    /// One thing that somebody did; the shape is documented in `docs/api.md`.
    ///
    /// @param address the network address; null of what was done in the background
    record AuditEntry(
            long id,
            Instant at,
            Person staff,
            String action,
            Map<String, Object> details,
            @Nullable String address) {}
}
