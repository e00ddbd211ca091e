package rozmova.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CpuTests {
    @Test
    void a_process_has_used_its_own_time_and_that_of_its_ended_children() {
        var stat = "4711 (post) gres: (x)) S 1 4711 4711 0 -1 4194304 900 800 0 0 7 5 30 20 20 0 1 0 1000 0";

        assertThat(Cpu.ticks(stat)).isEqualTo(7 + 5 + 30 + 20);
    }

    @Test
    void what_was_used_is_told_for_each_event() {
        var used = new Cpu(2, 5, 4).since(new Cpu(1, 2, 2));

        assertThat(used).hasToString("1.0 + 3.0 + 2.0 s");
        assertThat(used.perEvent(1_000)).isEqualTo("1000 + 3000 + 2000 µs");
    }
}
