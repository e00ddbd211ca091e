package rozmova.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MetricsTests {
    private static final Metrics METRICS = new Metrics("""
            # TYPE jvm_memory_used_bytes gauge
            jvm_memory_used_bytes{area="heap",id="Eden Space"} 1024.0
            jvm_memory_used_bytes{area="heap",id="Tenured Gen"} 1.0E7
            jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 5.0
            """);

    @Test
    void samples_with_the_label_are_added_up() {
        assertThat(METRICS.sum("jvm_memory_used_bytes", "area=\"heap\"")).isEqualTo(10_001_024);
    }

    @Test
    void what_was_never_counted_is_nothing() {
        assertThat(METRICS.sum("rozmova_messages_out_total", "outcome=\"sent\""))
                .isZero();
    }
}
