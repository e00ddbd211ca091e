package rozmova.shared.work;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Names the works that stand still. It is about wellness and not about readiness: requests are answered all the same,
/// and nobody should turn them away because of it.
@Wellness
final class WorkHealth implements HealthCheck {
    private final WorkRunner runner;

    WorkHealth(WorkRunner runner) {
        this.runner = runner;
    }

    @Override
    public HealthCheckResponse call() {
        var late = runner.late();
        var answer = HealthCheckResponse.named("Background work").status(late.isEmpty());
        late.forEach(one -> answer.withData(
                one.name(),
                "the last good round was %d s ago".formatted(one.sinceSuccess().toSeconds())));
        return answer.build();
    }
}
