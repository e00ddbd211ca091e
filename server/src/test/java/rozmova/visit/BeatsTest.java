package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;
import rozmova.testing.SiteFixture;

/// Beats stay in memory, and yet count at once.
@QuarkusTest
class BeatsTest extends SiteFixture {
    private static final String SALE = "https://kvitka.example/sale";
    private static final String CART = "https://kvitka.example/cart";
    private static final Duration BEAT = Duration.ofSeconds(15);

    @Inject
    SiteWatch watch;

    @Inject
    Visits visits;

    @Inject
    BeatWriting writing;

    @Inject
    Database database;

    @Test
    void beats_of_one_minute_cost_no_row() {
        anna.opens(SALE);
        var opened = clock.instant();
        for (var beat = 0; beat < 3; beat++) {
            clock.advance(BEAT);
            anna.isActive();
        }
        writing.round();

        assertThat(storedSeenAt()).isEqualTo(opened);
    }

    @Test
    void after_a_minute_they_are_written() {
        anna.opens(SALE);
        for (var beat = 0; beat < 4; beat++) {
            clock.advance(BEAT);
            anna.isIdle();
        }
        writing.round();

        assertThat(storedSeenAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_clean_stop_writes_what_was_heard() {
        anna.opens(SALE);
        clock.advance(BEAT);
        anna.isIdle();

        writing.end(new ShutdownEvent());

        assertThat(storedSeenAt()).isEqualTo(clock.instant());
    }

    @Test
    void what_is_not_written_yet_counts_for_the_quiet_hour() {
        anna.opens(SALE);
        clock.advance(BEAT);
        anna.isIdle();

        assertThat(lastSeen()).isEqualTo(clock.instant());
    }

    @Test
    void an_act_that_is_not_written_yet_keeps_the_visit_alive() {
        anna.opens(SALE);
        clock.advance(Duration.ofMinutes(29));
        anna.isActive();
        clock.advance(Duration.ofMinutes(29));
        anna.opens(CART, SALE);

        assertThat(watch.visits(anna)).hasSize(1);
    }

    @Test
    void the_last_beat_of_a_browser_that_died_is_when_it_was_last_seen() {
        anna.opens(SALE);
        clock.advance(BEAT);
        anna.isIdle();
        var lastBeat = clock.instant();
        clock.advance(Duration.ofMinutes(2));
        visits.sweep();

        assertThat(storedSeenAt()).isEqualTo(lastBeat);
        assertThat(lastSeen()).isEqualTo(lastBeat);
    }

    @Test
    void a_tab_that_another_node_hears_of_stays_open() {
        anna.opens(SALE);
        anotherNodeHears(clock.instant().plus(Duration.ofMinutes(2)));
        clock.advance(Duration.ofMinutes(2));
        visits.sweep();

        assertThat(watch.told(anna)).containsExactly(SALE);
    }

    private Instant storedSeenAt() {
        return database.read(reading -> reading.handle()
                .createQuery("""
                        select last_seen_at
                        from visit
                        where project_id = :projectId
                          and id = :visit
                        """)
                .bind("projectId", shop.projectId())
                .bind("visit", watch.visits(anna).getLast())
                .map((row, context) -> row.getTimestamp("last_seen_at").toInstant())
                .one());
    }

    private Instant lastSeen() {
        var visitor = watch.visitorId(anna).orElseThrow();
        return database.read(reading -> visits.lastSeen(reading, shop.projectId(), visitor))
                .orElseThrow();
    }

    private void anotherNodeHears(Instant at) {
        database.run(transaction -> transaction
                .handle()
                .createUpdate("""
                        update visitor_tab
                        set seen_at = :at
                        where project_id = :projectId
                        """)
                .bind("projectId", shop.projectId())
                .bind("at", at)
                .execute());
    }
}
