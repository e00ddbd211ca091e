package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitRulesTest {
    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-11-22T21:50:00Z");

    @Test
    void a_visit_lives_half_an_hour_after_the_last_activity() {
        assertThat(VisitRules.lives(BEFORE_MIDNIGHT, BEFORE_MIDNIGHT.plusSeconds(1799)))
                .isTrue();
        assertThat(VisitRules.lives(BEFORE_MIDNIGHT, BEFORE_MIDNIGHT.plus(Duration.ofMinutes(30))))
                .isFalse();
    }

    @Test
    void midnight_in_kyiv_ends_no_visit() {
        assertThat(VisitRules.lives(BEFORE_MIDNIGHT, Instant.parse("2026-11-22T22:10:00Z")))
                .isTrue();
    }

    @Test
    void a_page_within_the_site_is_no_arrival() {
        assertThat(VisitRules.anotherCampaign(from("google", "cpc", "sale", null), Source.direct("https://a.example/")))
                .isFalse();
    }

    @Test
    void the_same_campaign_again_is_no_other_one() {
        assertThat(VisitRules.anotherCampaign(
                        from("google", "cpc", "sale", "gclid:1"), from("google", "cpc", "sale", null)))
                .isFalse();
    }

    @Test
    void another_campaign_is_another_one() {
        assertThat(VisitRules.anotherCampaign(from("google", "cpc", "sale", null), from("google", "cpc", "new", null)))
                .isTrue();
    }

    @Test
    void another_click_on_the_same_advertisement_is_another_arrival() {
        assertThat(VisitRules.anotherCampaign(
                        from("google", "cpc", "sale", "gclid:1"), from("google", "cpc", "sale", "gclid:2")))
                .isTrue();
    }

    @Test
    void one_click_stays_one_though_a_page_dropped_the_rest_of_the_query() {
        assertThat(VisitRules.anotherCampaign(
                        from("google", "cpc", "sale", "gclid:1"), from("google", "cpc", "(not set)", "gclid:1")))
                .isFalse();
    }

    private static Source from(String source, String medium, String campaign, @Nullable String clickId) {
        return new Source(
                source, medium, campaign, Source.NOT_SET, Source.NOT_SET, clickId, null, "https://kvitka.example/");
    }
}
