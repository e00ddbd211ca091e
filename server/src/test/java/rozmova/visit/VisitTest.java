package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import rozmova.shared.database.Database;
import rozmova.testing.Guest;
import rozmova.testing.SiteFixture;

@QuarkusTest
class VisitTest extends SiteFixture {
    private static final String AD =
            "https://kvitka.example/sale?utm_source=google&utm_medium=cpc&utm_campaign=Autumn+sale";
    private static final String LETTER = "https://kvitka.example/new?utm_source=letter&utm_medium=email";
    private static final String CART = "https://kvitka.example/cart";
    private static final String GOOGLE = "https://www.google.com/";

    @Inject
    SiteWatch watch;

    @Inject
    Visits visits;

    @Inject
    Database database;

    @Test
    void a_visit_keeps_where_it_came_from_and_the_pages_in_their_order() {
        var start = clock.instant();
        anna.opens(AD, GOOGLE);
        clock.advance(Duration.ofMinutes(2));
        anna.opens(CART, AD);

        var visit = latest(anna);

        assertThat(visit.source())
                .isEqualTo(new Source("google", "cpc", "Autumn sale", "(not set)", "(not set)", null, GOOGLE, AD));
        assertThat(visit.pages())
                .containsExactly(
                        new Visit.Page(start, AD, "Kvitka"),
                        new Visit.Page(start.plus(Duration.ofMinutes(2)), CART, "Kvitka"));
        assertThat(visit.language()).isEqualTo("uk-UA");
        assertThat(visit.device()).isEqualTo("desktop");
        assertThat(visit.startedAt()).isEqualTo(start);
        assertThat(visit.lastSeenAt()).isEqualTo(start.plus(Duration.ofMinutes(2)));
    }

    @Test
    void a_reloaded_page_is_no_other_page() {
        anna.opens(CART).opens(CART);

        assertThat(latest(anna).pages()).hasSize(1);
    }

    @Test
    void half_an_hour_after_the_last_page_another_visit_begins() {
        anna.opens(AD, GOOGLE);
        clock.advance(Duration.ofMinutes(30));
        anna.opens(CART, AD);

        assertThat(watch.visits(anna)).hasSize(2);
        assertThat(latest(anna).source().source()).isEqualTo("(direct)");
        assertThat(latest(anna).firstSource().campaign()).isEqualTo("Autumn sale");
    }

    @Test
    void activity_prolongs_a_visit_past_midnight() {
        anna.opens(AD, GOOGLE);
        for (var minutes = 0; minutes < 24 * 60; minutes += 29) {
            clock.advance(Duration.ofMinutes(29));
            anna.isActive();
        }
        anna.opens(CART, AD);

        assertThat(watch.visits(anna)).hasSize(1);
    }

    @Test
    void another_campaign_begins_another_visit_at_once() {
        anna.opens(AD, GOOGLE).opens(LETTER);

        assertThat(watch.visits(anna)).hasSize(2);
        assertThat(latest(anna).source().source()).isEqualTo("letter");
        assertThat(latest(anna).firstSource().source()).isEqualTo("google");
    }

    @Test
    void a_link_from_another_site_begins_another_visit() {
        anna.opens(AD, GOOGLE).opens(CART, "https://blog.example/vases");

        assertThat(latest(anna).source().medium()).isEqualTo("referral");
        assertThat(watch.visits(anna)).hasSize(2);
    }

    @Test
    void coming_back_from_the_payment_page_goes_on_with_the_visit() {
        anna.opens(AD, GOOGLE).opens("https://kvitka.example/thanks", "https://www.liqpay.ua/checkout");

        assertThat(watch.visits(anna)).hasSize(1);
        assertThat(latest(anna).source().source()).isEqualTo("google");
    }

    @Test
    void the_same_landing_page_loaded_again_is_not_another_visit() {
        anna.opens(AD, GOOGLE).opens(AD, GOOGLE);
        anna.inAnotherTab().opens(LETTER);
        anna.opens(AD, GOOGLE);

        assertThat(watch.visits(anna)).hasSize(2);
    }

    @Test
    void activity_after_the_end_is_a_return_without_a_source() {
        anna.opens(AD, GOOGLE).opens(CART, AD);
        clock.advance(Duration.ofHours(2));
        anna.isActive();

        var visit = latest(anna);

        assertThat(watch.visits(anna)).hasSize(2);
        assertThat(visit.source()).isEqualTo(Source.direct(CART));
        assertThat(visit.pages()).extracting(Visit.Page::url).containsExactly(CART);
        assertThat(visit.device()).isEqualTo("desktop");
    }

    @Test
    void a_tab_forgotten_open_is_nobody_who_is_seen() {
        anna.opens(CART);
        var start = clock.instant();
        for (var minutes = 0; minutes < 60; minutes += 10) {
            clock.advance(Duration.ofMinutes(10));
            anna.isIdle();
        }
        anna.leaves();

        assertThat(watch.visits(anna)).hasSize(1);
        assertThat(latest(anna).lastSeenAt()).isEqualTo(start.plus(Duration.ofMinutes(20)));
        assertThat(lastSeen(anna)).isEqualTo(start.plus(Duration.ofMinutes(20)));
    }

    @Test
    void leaving_is_the_last_time_a_visitor_was_seen() {
        anna.opens(CART);
        clock.advance(Duration.ofSeconds(50));
        anna.leaves();

        assertThat(lastSeen(anna)).isEqualTo(clock.instant());
    }

    @Test
    void a_neighbour_does_not_find_the_visit() {
        anna.opens(CART);
        var id = watch.visits(anna).getFirst();
        var neighbour = shops.open();

        var found = database.read(reading -> visits.find(reading, neighbour.projectId(), id));

        assertThat(found).isEmpty();
    }

    private Visit latest(Guest guest) {
        var id = watch.visits(guest).getLast();
        return database.read(reading -> visits.find(reading, shop.projectId(), id))
                .orElseThrow();
    }

    private Instant lastSeen(Guest guest) {
        var id = watch.visitorId(guest).orElseThrow();
        return database.read(reading -> visits.lastSeen(reading, shop.projectId(), id))
                .orElseThrow();
    }
}
