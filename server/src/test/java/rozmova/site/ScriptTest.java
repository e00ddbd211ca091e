package rozmova.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rozmova.project.Projects;
import rozmova.project.ScriptSeen;
import rozmova.shared.database.Database;
import rozmova.testing.Shop;
import rozmova.testing.Shops;
import rozmova.testing.TestClock;

@QuarkusTest
class ScriptTest {
    @Inject
    Shops shops;

    @Inject
    Projects projects;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = shops.open();
    }

    @Test
    void any_page_may_load_the_script_and_keep_it_for_five_minutes() {
        var response = shop.get(".js");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isNotBlank();
        assertThat(response.headers().firstValue("Content-Type")).contains("text/javascript;charset=utf-8");
        assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy"))
                .contains("cross-origin");
    }

    @Test
    void the_script_travels_compressed() {
        var response = shop.get(".js", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void a_browser_that_has_the_script_already_does_not_load_it_again() {
        var tag = shop.get(".js").headers().firstValue("ETag").orElseThrow();

        var response = shop.get(".js", "If-None-Match", tag);

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void a_key_of_nobody_gets_one_line_that_says_so() {
        var response = new Shop(shop.server(), 0, "nobodys-key").get(".js");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/javascript;charset=utf-8");
        assertThat(response.body())
                .startsWith("// Rozmova: there is no project with the key")
                .hasLineCount(1);
    }

    @Test
    void the_host_that_loads_the_script_is_remembered() {
        shop.get(".js", "Referer", "https://kvitka.example/sale?x=1");

        assertThat(seen()).isEqualTo(new ScriptSeen("kvitka.example", clock.instant()));
    }

    @Test
    void it_is_noted_once_a_minute() {
        var start = clock.instant();
        shop.get(".js", "Referer", "https://kvitka.example/");
        clock.advance(Duration.ofSeconds(59));
        shop.get(".js", "Referer", "https://kvitka.example/");

        assertThat(seen().at()).isEqualTo(start);

        clock.advance(Duration.ofSeconds(1));
        shop.get(".js", "Referer", "https://www.kvitka.example/");

        assertThat(seen()).isEqualTo(new ScriptSeen("www.kvitka.example", clock.instant()));
    }

    @Test
    void a_page_that_hides_its_address_tells_nothing() {
        shop.get(".js");
        shop.get(".js", "Referer", "not an address");

        var seen = database.read(reading -> projects.scriptSeen(reading, shop.projectId()));

        assertThat(seen).isEmpty();
    }

    private ScriptSeen seen() {
        return database.read(reading -> projects.scriptSeen(reading, shop.projectId()))
                .orElseThrow();
    }
}
