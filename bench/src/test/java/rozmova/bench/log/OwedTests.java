package rozmova.bench.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OwedTests {
    @Test
    void each_promise_is_looked_at() {
        var page = Owed.page(4, 10);

        assertThat(page.keptBy(3.9, 9.9, 1)).isTrue();
        assertThat(page.keptBy(4.1, 9.9, 1)).isFalse();
        assertThat(page.keptBy(3.9, 10.1, 1)).isFalse();
        assertThat(page).hasToString("≤ 4 ms p50, ≤ 10 ms p95");
    }

    @Test
    void a_promise_in_parts_of_the_limit_moves_with_it() {
        var report = Owed.times(2);

        assertThat(report.keptBy(199, 500, 100)).isTrue();
        assertThat(report.keptBy(201, 201, 100)).isFalse();
        assertThat(report).hasToString("≤ 2.0 × limit");
    }

    @Test
    void where_nothing_is_promised_everything_keeps_it() {
        assertThat(Owed.NOTHING.keptBy(1e9, 1e9, 0)).isTrue();
        assertThat(Owed.NOTHING).hasToString("");
    }
}
