package rozmova.shared.pool;

import io.agroal.api.AgroalDataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// How the pool is, in numbers; down only when none of its connections is left. Whether the database answers is another
/// check.
@Readiness
final class PoolHealth implements HealthCheck {
    private final AgroalDataSource pool;
    private final HeldConnections held;

    PoolHealth(AgroalDataSource pool, HeldConnections held) {
        this.pool = pool;
        this.held = held;
    }

    @Override
    public HealthCheckResponse call() {
        var most = pool.getConfiguration().connectionPoolConfiguration().maxSize();
        var metrics = pool.getMetrics();
        var leaked = held.leaked();
        return HealthCheckResponse.named("Database pool")
                .status(leaked < most)
                .withData("active", metrics.activeCount())
                .withData("waiting", metrics.awaitingCount())
                .withData("leaked", leaked)
                .withData("most", most)
                .build();
    }
}
