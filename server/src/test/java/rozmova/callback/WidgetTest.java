package rozmova.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import rozmova.testing.Shop;
import rozmova.testing.Shops;

@QuarkusTest
class WidgetTest {
    @Inject
    Shops shops;

    @Test
    void the_widget_offers_the_channels_that_work() {
        var shop = shops.open();
        var bot = shops.connectBot(shop, "active");
        shops.connectBot(shop, "broken");

        var response = shop.get("widget");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo("{\"accent\":\"#34594a\",\"corner\":\"right\",\"messengers\":"
                        + "[{\"channel\":%d,\"messenger\":\"telegram\",\"name\":\"Kvitka Shop\"}]}".formatted(bot));
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void the_channels_of_a_neighbour_are_not_offered() {
        shops.connectBot(shops.open(), "active");

        assertThat(shops.open().get("widget").body()).contains("\"messengers\":[]");
    }

    @Test
    void a_key_of_nobody_has_no_widget() {
        assertThat(new Shop(shops.open().server(), 0, "nobodys-key")
                        .get("widget")
                        .statusCode())
                .isEqualTo(404);
    }
}
