package rozmova;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.shared.secret.RandomToken;
import rozmova.testing.Flood;
import rozmova.testing.Flood.Wave;
import rozmova.testing.Shop;
import rozmova.testing.Shops;
import rozmova.testing.TestClock;

/// What strangers send is forgotten, however much of it comes. The server is in this process, so that its heap is ours.
@QuarkusTest
class FloodTest {
    private static final long MEGABYTE = 1 << 20;
    /// What buffers and bounded memories hold while it goes on; all of it would be several times as much.
    private static final long MOST_AT_ONCE = 160;
    private static final long MOST_KEPT = 48;
    private static final int MANY = 100_000;
    private static final int FEWER = 5_000;

    @Inject
    Shops shops;

    @Inject
    TestClock clock;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = shops.open();
    }

    @AfterEach
    void let_the_limits_end() {
        clock.advance(Duration.ofDays(1));
    }

    @Test
    void sign_ins_with_addresses_of_a_megabyte_leave_nothing_behind() {
        var padding = "x".repeat((int) MEGABYTE - 100);

        flood(
                "sign-ins with 1 MB",
                400,
                number -> Wave.post(
                        "/api/v1/session",
                        address(number / 50),
                        "application/json",
                        "{\"email\":\"%d%s@kvitka.example\",\"password\":\"guess\"}".formatted(number, padding)));
    }

    @Test
    void keys_that_nobody_has_leave_nothing_behind() {
        var padding = "k".repeat(1_000);

        flood(
                "unknown keys",
                MANY,
                number -> number % 2 == 0
                        ? Wave.get("/w/" + number + padding + "/widget", address(number))
                        : Wave.get("/w/" + RandomToken.create(12) + "/widget", address(number)));
    }

    @Test
    void made_up_visitors_leave_nothing_behind() {
        flood(
                "made-up visitors",
                MANY,
                number -> Wave.post(
                        "/w/" + shop.key() + "/launches",
                        address(number),
                        "text/plain",
                        "{\"visitor\":\"%s\",\"tab\":\"%<s\"}".formatted(RandomToken.create(16))));
    }

    @Test
    void channels_and_invitations_that_nobody_has_leave_nothing_behind() {
        flood(
                "unknown channels and invitations",
                FEWER,
                number -> number % 2 == 0
                        ? Wave.get("/hooks/telegram/" + (1_000_000 + number), address(number))
                        : Wave.get("/api/v1/invites/" + RandomToken.create(24), address(number)));
    }

    private void flood(String what, int count, IntFunction<Wave> waves) {
        // The server's buffers grow with the first of it, and are used again after that; the limits begin anew.
        Flood.send(shop.server(), Math.min(count, MANY / 10), waves);
        clock.advance(Duration.ofDays(1));
        var before = heap();
        var answers = Flood.send(shop.server(), count, waves);
        var at = heap();
        clock.advance(Duration.ofDays(1));
        shops.open().guest().opens("https://kvitka.example/");
        var after = heap();
        System.out.printf(
                "Heap around %d %s, answered %s: %d MB before, %d MB at its end, %d MB a day after%n",
                count, what, answers, before, at, after);

        assertThat(answers.keySet()).allMatch(status -> status >= 400 && status < 500);
        assertThat(at - before).as("megabytes during " + what).isLessThan(MOST_AT_ONCE);
        assertThat(after - before).as("megabytes kept of " + what).isLessThan(MOST_KEPT);
    }

    private static String address(int number) {
        return "10.%d.%d.%d".formatted(100 + number / 65_536, number / 256 % 256, number % 256);
    }

    /// What is used when everything that nobody holds is gone, in megabytes.
    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var round = 0; round < 3; round++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
