package rozmova.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnpackingTest {
    private final Unpacking unpacking = new Unpacking(Duration.ZERO);

    @Test
    void two_light_pictures_are_unpacked_at_a_time() {
        assertThat(unpacking.take(1)).isPresent();
        assertThat(unpacking.take(1)).isPresent();

        assertThat(unpacking.take(1)).isEmpty();
    }

    @Test
    void a_heavy_one_is_unpacked_alone() {
        assertThat(unpacking.take(Unpacking.ROOM)).isPresent();

        assertThat(unpacking.take(1)).isEmpty();
    }

    @Test
    void what_is_given_back_can_be_taken_again() {
        unpacking.take(Unpacking.ROOM).orElseThrow().close();

        assertThat(unpacking.take(Unpacking.ROOM)).isPresent();
    }

    @Test
    void whoever_is_told_to_stop_does_not_wait() {
        var patient = new Unpacking(Duration.ofHours(1));
        assertThat(patient.take(Unpacking.ROOM)).isPresent();

        Thread.currentThread().interrupt();

        assertThat(patient.take(1)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
