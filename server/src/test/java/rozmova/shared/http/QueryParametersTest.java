package rozmova.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {
    @Test
    void a_name_has_its_values_in_the_order_in_which_they_were_given() {
        var parameters = QueryParameters.parse("?tag=b&source=google&tag=a");

        assertThat(parameters.all("tag")).containsExactly("b", "a");
        assertThat(parameters.first("tag")).isEqualTo("b");
        assertThat(parameters.first("medium")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "a=1&a=2&b=%26%3D+%3F", "%D0%B2%D0%B0%D0%B7%D0%B0=%22%25%22"})
    void what_was_read_is_written_as_it_was(String text) {
        assertThat(QueryParameters.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "&&", "a", "a=", "=", "a=&b"})
    void what_is_empty_is_as_if_it_were_not_there(String text) {
        assertThat(QueryParameters.parse(text)).isEqualTo(QueryParameters.NONE);
    }

    @ParameterizedTest
    @CsvSource({"a=%zz, query-malformed", "a=%, query-malformed", "a=b%00, text-unusable", "%00=b, text-unusable"})
    void what_cannot_be_read_or_kept_is_refused(String text, String code) {
        assertThatThrownBy(() -> QueryParameters.parse(text)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.field()).isEqualTo("query");
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void some_names_can_be_taken_left_out_and_set() {
        var parameters = QueryParameters.parse("a=1&b=2&c=3&c=4");

        assertThat(parameters.only(List.of("a", "c")).text()).isEqualTo("a=1&c=3&c=4");
        assertThat(parameters.without(List.of("a", "c")).text()).isEqualTo("b=2");
        assertThat(parameters.with("c", "5").with("d", "6").text()).isEqualTo("a=1&b=2&c=5&d=6");
        assertThat(new QueryParameters(Map.of("c", List.of("", "3"))).all("c")).containsExactly("3");
    }
}
