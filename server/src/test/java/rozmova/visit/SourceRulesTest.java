package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SourceRulesTest {
    @ParameterizedTest(name = "{0} from {1} is {2} / {3}")
    @CsvFileSource(resources = "sources.psv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000)
    void a_visit_comes_from(
            String landing,
            @Nullable String referrer,
            String source,
            String medium,
            String campaign,
            String term,
            String content,
            @Nullable String clickId) {
        var found = source(landing, referrer);

        assertThat(found.source()).isEqualTo(source);
        assertThat(found.medium()).isEqualTo(medium);
        assertThat(found.campaign()).isEqualTo(campaign);
        assertThat(found.term()).isEqualTo(term);
        assertThat(found.content()).isEqualTo(content);
        assertThat(found.clickId()).isEqualTo(clickId);
    }

    @Test
    void the_foreign_page_and_the_landing_page_are_kept_whole() {
        var found = source("https://kvitka.example/sale?utm_source=a#vases", "https://www.google.com/");

        assertThat(found.referrer()).isEqualTo("https://www.google.com/");
        assertThat(found.landingPage()).isEqualTo("https://kvitka.example/sale?utm_source=a#vases");
    }

    @Test
    void a_page_of_the_own_site_is_no_referrer() {
        assertThat(source("https://kvitka.example/cart", "https://www.kvitka.example/")
                        .referrer())
                .isNull();
    }

    @Test
    void long_values_are_cut_to_300_characters() {
        var found = source("https://kvitka.example/?utm_source=" + "a".repeat(400), null);

        assertThat(found.source()).isEqualTo("a".repeat(300));
    }

    private static Source source(String landing, @Nullable String referrer) {
        return SourceRules.source(
                WebAddress.page(landing).orElseThrow(),
                WebAddress.referrer(referrer).orElse(null));
    }
}
