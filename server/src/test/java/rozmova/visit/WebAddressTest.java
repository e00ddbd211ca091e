package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "chrome-extension://abc/page.html",
                "android-app://com.viber.voip/",
                "https://",
                "https:///path",
                "https://a b.example/",
                "kvitka.example",
                " "
            })
    void a_page_has_an_address_on_the_web(String url) {
        assertThat(WebAddress.page(url)).isEmpty();
    }

    @Test
    void a_name_and_a_password_in_the_address_are_left_out() {
        var address = WebAddress.page("https://olena:secret@Kvitka.Example:8443/a?b#c")
                .orElseThrow();

        assertThat(address.url()).isEqualTo("https://kvitka.example:8443/a?b#c");
        assertThat(address.host()).isEqualTo("kvitka.example");
    }

    @Test
    void a_long_address_is_cut_but_read_to_its_end() {
        var address = WebAddress.page("https://kvitka.example/?x=" + "a".repeat(3000) + "&utm_source=late")
                .orElseThrow();

        assertThat(address.url()).hasSize(WebAddress.LIMIT);
        assertThat(address.parameter("utm_source")).isEqualTo("late");
    }

    @Test
    void what_the_database_cannot_store_is_replaced() {
        assertThat(WildText.tame(" a\u0000b\n\uD83D ", 10)).isEqualTo("a b \uFFFD");
        assertThat(WildText.tame("ab😀", 3)).isEqualTo("ab");
        assertThat(WildText.tame("  ", 3)).isNull();
    }
}
