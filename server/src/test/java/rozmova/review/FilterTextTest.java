package rozmova.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.database.SqlValue;
import rozmova.shared.http.Problem;

class FilterTextTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Test
    void a_filter_is_read_as_the_log_reads_its_address() {
        assertThat(values("?campaign=Sale%2C+autumn&manager=3,5")).contains("Sale, autumn", List.of(3L, 5L));
    }

    @Test
    void a_rule_keeps_no_dates_and_no_order() {
        var kept = FilterText.ofRule("from=2026-11-01&to=2026-11-07&dateField=closed&sort=manager&source=a%26b", KYIV);

        assertThat(kept).isEqualTo("source=a%26b");
        assertThat(values(kept)).contains("a&b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "source", "&&"})
    void nothing_filters_nothing(String query) {
        assertThat(FilterText.ofRule(query, KYIV)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"source=%zz", "manager=olena", "unanswered=perhaps"})
    void what_is_no_filter_names_the_query(String query) {
        assertThatThrownBy(() -> FilterText.ofRule(query, KYIV))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).isEqualTo("query"));
    }

    @Test
    void a_filter_has_an_end() {
        assertThatThrownBy(() -> FilterText.filter(words(4_001), KYIV))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("too-long"));
    }

    private static List<Object> values(String text) {
        return FilterText.filter(text, KYIV).where(1).values().stream()
                .map(SqlValue::content)
                .toList();
    }

    private static String words(int length) {
        return "source=" + "a".repeat(length);
    }
}
