package rozmova.shared.pool;

import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.pool.wrapper.ConnectionWrapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import rozmova.shared.work.Work;

/// Who holds connections of the pool, and since when. Nothing that we do takes a minute of one: a connection that is
/// held for longer will hardly come back, and counts as leaked.
@Singleton
final class HeldConnections implements AgroalPoolInterceptor, Work {
    private static final Logger LOG = Logger.getLogger(HeldConnections.class);
    private static final Duration TOO_LONG = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Map<Object, Holder> held = new ConcurrentHashMap<>();
    private Set<Holder> told = Set.of();

    HeldConnections(InstantSource clock) {
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("rozmova.database.connections.leaked", this, HeldConnections::leaked)
                .register(meters);
    }

    @Override
    public String name() {
        return "held-connections";
    }

    @Override
    public Duration pause() {
        return LOOK;
    }

    /// Each is told once, with what its holder does now.
    @Override
    public boolean round() {
        var now = overdue();
        now.stream().filter(holder -> !told.contains(holder)).forEach(HeldConnections::tell);
        told = now;
        return false;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        held.put(place(connection), new Holder(Thread.currentThread(), clock.instant()));
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        held.remove(place(connection));
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        held.remove(place(connection));
    }

    /// How many are held for too long.
    int leaked() {
        return overdue().size();
    }

    private Set<Holder> overdue() {
        var bound = clock.instant().minus(TOO_LONG);
        return held.values().stream()
                .filter(holder -> !holder.since().isAfter(bound))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void tell(Holder holder) {
        var place = new Throwable("What it does now");
        place.setStackTrace(holder.thread().getStackTrace());
        LOG.warnf(
                place,
                "Thread %s has held a connection to the database since %s",
                holder.thread().getName(),
                holder.since());
    }

    /// The pool shows a connection in a new wrapper each time. What it wraps does not let itself be asked when it is
    /// closed, the pool's own place for it does.
    private static Object place(Connection connection) {
        return connection instanceof ConnectionWrapper wrapper ? wrapper.getHandler() : connection;
    }

    /// Who took a connection, and when.
    private record Holder(Thread thread, Instant since) {}
}
