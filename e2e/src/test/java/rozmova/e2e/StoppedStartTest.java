package rozmova.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoppedStartTest {
    @ParameterizedTest
    @EnumSource
    void a_start_that_is_stopped_on_its_way_leaves_nothing_and_the_next_one_succeeds(Moment moment) {
        try (var product = Product.launch(Map.of(), "stopped-start", Product.freePort())) {
            Eventually.until("the moment " + moment, () -> moment.has.test(product));

            product.stop();
            assertThat(product.output()).doesNotContain("Listening on");
            assertThat(product.processes()).isEmpty();

            product.restart();
            assertThat(product.output()).contains("Listening on");
        }
    }

    private enum Moment {
        THE_DATABASE_IS_BEING_MADE(product -> Files.exists(product.database().resolve("PG_VERSION"))),
        THE_DATABASE_IS_BEING_STARTED(product -> Files.exists(product.database().resolve("postmaster.pid"))),
        THE_DATABASE_IS_UP(product -> Files.exists(product.database().resolveSibling("postgres.url")));

        private final Predicate<Product> has;

        Moment(Predicate<Product> has) {
            this.has = has;
        }
    }
}
