package rozmova.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rozmova.shared.database.Collation;
import rozmova.shared.http.Problem;

class LogCursorTest {
    private static final LogOrder BY_SOURCE = LogOrder.of("source", Collation.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T10:00:00Z", "2026-11-22T10:00:00.123456Z", "2026-11-22T10:00:00.100Z"})
    void a_cursor_comes_back_as_it_went(String at) {
        var cursor = new LogCursor("Знижки = 1", Instant.parse(at), 42);

        assertThat(LogCursor.parse(cursor.text(), BY_SOURCE)).isEqualTo(cursor);
    }

    @Test
    void a_row_without_a_value_has_a_cursor_where_the_column_may_be_empty() {
        var cursor = new LogCursor(null, Instant.parse("2026-11-22T10:00:00Z"), 42);

        assertThat(LogCursor.parse(cursor.text(), LogOrder.of("result", Collation.ENGLISH)))
                .isEqualTo(cursor);
        assertThatThrownBy(() -> LogCursor.parse(cursor.text(), BY_SOURCE)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-createdAt", "firstResponse", "score", "manager"})
    void a_cursor_of_another_order_is_refused(String order) {
        var cursor = new LogCursor("google", Instant.parse("2026-11-22T10:00:00Z"), 42);

        assertThatThrownBy(() -> LogCursor.parse(cursor.text(), LogOrder.of(order, Collation.ENGLISH)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void the_first_page_has_none() {
        assertThat(LogCursor.parse(null, BY_SOURCE)).isNull();
        assertThat(LogCursor.parse("", BY_SOURCE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "abc", "1 2", "1 2026-99-99T10:00:00Z 3", "1 +1000000000-01-01T00:00:00Z =x"})
    void a_made_up_cursor_is_refused(String text) {
        var cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> LogCursor.parse(cursor, BY_SOURCE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).isEqualTo("cursor"));
        assertThatThrownBy(() -> LogCursor.parse("%%%", BY_SOURCE)).isInstanceOf(Problem.class);
    }
}
