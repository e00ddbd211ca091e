package rozmova.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPagesTest {
    private static final URI DESK = URI.create("http://desk.example/");
    private static final URI LAPTOP = URI.create("http://127.0.0.1:8080/");

    @ParameterizedTest
    @CsvSource({"same-origin, true", "none, true", "same-site, false", "cross-site, false", "nonsense, false"})
    void a_browser_that_says_where_the_page_is_from_is_believed(String fetchSite, boolean ours) {
        assertThat(OwnPages.sent(fetchSite, "http://elsewhere.example", DESK)).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({
        "https://desk.example, true",
        "http://DESK.example, true",
        "https://desk.example:443, true",
        ", true",
        "https://desk.example:8443, false",
        "https://desk.example.evil.example, false",
        "https://evil.example, false",
        "null, false",
        "'not an address', false"
    })
    void without_that_the_origin_has_to_be_ours(@Nullable String origin, boolean ours) {
        assertThat(OwnPages.sent(null, origin, DESK)).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080, true", "http://127.0.0.1:8081, false", "http://localhost:8080, false"})
    void another_port_is_another_page(String origin, boolean ours) {
        assertThat(OwnPages.sent(null, origin, LAPTOP)).isEqualTo(ours);
    }
}
