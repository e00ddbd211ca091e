package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static rozmova.testing.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;
import rozmova.testing.Guest;
import rozmova.testing.SiteFixture;

@QuarkusTest
class PresenceTest extends SiteFixture {
    private static final String SALE = "https://kvitka.example/sale";
    private static final String CART = "https://kvitka.example/cart";
    private static final String GONE = "gone";

    @Inject
    SiteWatch watch;

    @Inject
    Visits visits;

    @Inject
    Database database;

    @Test
    void coming_moving_on_and_going_are_told_once_each() {
        anna.opens(SALE)
                .opens(SALE)
                .isActive()
                .isIdle()
                .opens(CART, SALE)
                .leaves()
                .leaves();

        assertThat(watch.told(anna)).containsExactly(SALE, CART, GONE);
    }

    @Test
    void a_visitor_is_there_until_the_last_tab_is_closed() {
        var other = anna.opens(SALE).inAnotherTab().opens(CART, SALE);
        anna.leaves();

        assertThat(presence(anna)).isEqualTo(new Presence(true, CART));

        other.leaves();

        assertThat(presence(anna)).isEqualTo(Presence.OFFLINE);
        assertThat(watch.told(anna)).containsExactly(SALE, CART, GONE);
    }

    @Test
    void a_browser_that_died_is_noticed_after_seventy_five_seconds() {
        anna.opens(SALE);
        clock.advance(Duration.ofSeconds(75));
        visits.sweep();

        assertThat(presence(anna).online()).isTrue();

        clock.advance(Duration.ofSeconds(1));
        visits.sweep();

        eventually(() -> assertThat(presence(anna)).isEqualTo(Presence.OFFLINE));
        eventually(() -> assertThat(watch.told(anna)).containsExactly(SALE, GONE));
    }

    @Test
    void nobody_has_to_ask_for_the_sweep() {
        anna.opens(SALE);
        clock.advance(Duration.ofMinutes(2));

        eventually(() -> assertThat(watch.told(anna)).containsExactly(SALE, GONE));
    }

    @Test
    void a_beat_keeps_a_tab_alive() {
        anna.opens(SALE);
        for (var beat = 0; beat < 8; beat++) {
            clock.advance(Duration.ofSeconds(15));
            anna.isIdle();
            visits.sweep();
        }

        eventually(() -> assertThat(watch.told(anna)).containsExactly(SALE));
    }

    @Test
    void a_beat_after_silence_brings_the_visitor_back() {
        anna.opens(SALE);
        clock.advance(Duration.ofMinutes(2));
        visits.sweep();
        anna.isIdle();

        eventually(() -> assertThat(watch.told(anna)).containsExactly(SALE, GONE, SALE));
        assertThat(watch.visits(anna)).hasSize(1);
    }

    @Test
    void a_tab_forgotten_open_counts_no_more_when_its_visit_has_ended() {
        anna.opens(SALE);
        clock.advance(Duration.ofMinutes(30));
        anna.isIdle();
        visits.sweep();
        anna.isIdle();

        eventually(() -> assertThat(watch.told(anna)).containsExactly(SALE, GONE));
    }

    @Test
    void whoever_returns_to_a_forgotten_tab_is_there_again() {
        anna.opens(SALE);
        clock.advance(Duration.ofHours(3));
        visits.sweep();
        anna.isActive();

        eventually(() -> assertThat(presence(anna)).isEqualTo(new Presence(true, SALE)));
        eventually(() -> assertThat(watch.told(anna)).containsExactly(SALE, GONE, SALE));
    }

    @Test
    void a_visit_shows_where_its_visitor_is_now() {
        anna.opens(SALE).opens(CART, SALE);

        assertThat(visit(anna).online()).isTrue();
        assertThat(visit(anna).page()).isEqualTo(CART);

        anna.leaves();

        assertThat(visit(anna).online()).isFalse();
        assertThat(visit(anna).page()).isNull();
    }

    @Test
    void beats_of_somebody_unknown_change_nothing() {
        anna.isActive().isIdle().leaves();

        assertThat(watch.visitorId(anna)).isEmpty();
    }

    private Visit visit(Guest guest) {
        var id = watch.visits(guest).getLast();
        return database.read(reading -> visits.find(reading, shop.projectId(), id))
                .orElseThrow();
    }

    private Presence presence(Guest guest) {
        var id = watch.visitorId(guest).orElseThrow();
        return database.read(reading -> visits.current(reading, shop.projectId(), id));
    }
}
