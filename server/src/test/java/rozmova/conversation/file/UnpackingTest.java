package rozmova.conversation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import rozmova.shared.http.Problem;

class UnpackingTest {
    private final Unpacking unpacking = Unpacking.withoutPatience();

    @Test
    void whoever_finds_no_place_in_time_is_told_when_to_come_again() throws InterruptedException {
        var begun = new CountDownLatch(Unpacking.SIDE_BY_SIDE);
        var done = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one = 0; one < Unpacking.SIDE_BY_SIDE; one++) {
                others.execute(() -> unpacking.inTurn(() -> {
                    begun.countDown();
                    return await(done);
                }));
            }
            begun.await();

            assertThatThrownBy(() -> unpacking.inTurn(() -> true))
                    .isInstanceOfSatisfying(
                            Problem.class, busy -> assertThat(busy.status()).isEqualTo(503));
            done.countDown();
        }
        assertThat(unpacking.inTurn(() -> true)).isTrue();
    }

    @Test
    void a_place_is_free_again_after_a_failure() {
        for (var one = 0; one <= Unpacking.SIDE_BY_SIDE; one++) {
            assertThatThrownBy(() -> unpacking.inTurn(UnpackingTest::fail)).hasMessage("Broken");
        }

        assertThat(unpacking.inTurn(() -> true)).isTrue();
    }

    private static boolean fail() {
        throw new IllegalStateException("Broken");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
