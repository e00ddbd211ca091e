package rozmova.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "kvitka.example,kvitka.example",
        "kvitka.example,www.kvitka.example",
        "shop.kvitka.com.ua,blog.kvitka.com.ua",
        "kvitka.lviv.ua,pay.kvitka.lviv.ua",
        "kvitka.co.uk,shop.kvitka.co.uk",
        "kvitka.co,shop.kvitka.co",
        "shop.kvitka.me,blog.kvitka.me",
        "kvitka.github.io,www.kvitka.github.io",
        "kvitka.myshopify.com,checkout.kvitka.myshopify.com",
        // An exception in the list: the name itself is somebody's.
        "www.ck,shop.www.ck",
        "blog.city.kawasaki.jp,city.kawasaki.jp",
        // As browsers write names of other alphabets, and as people do.
        "xn--80adxb3b2h.xn--j1amh,блог.квітка.укр",
        "shop.kvitka.example.,kvitka.example",
        "127.0.0.1,127.0.0.1",
        "[::1],[::1]",
        "localhost,localhost",
        "com.viber.voip,com.viber.voip",
    })
    void are_one_site(String one, String other) {
        assertThat(SameSite.same(one, other)).isTrue();
        assertThat(SameSite.same(other, one)).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "kvitka.example,romashka.example",
        "kvitka.com,kvitka.ua",
        "kvitka.com.ua,romashka.com.ua",
        "kvitka.lviv.ua,romashka.lviv.ua",
        "kvitka.in.ua,romashka.in.ua",
        "kvitka.co.uk,romashka.co.uk",
        "kvitka.com.br,romashka.com.br",
        "kvitka.nom.br,romashka.nom.br",
        "kvitka.gen.tr,romashka.gen.tr",
        "kvitka.web.id,romashka.web.id",
        "kvitka.k12.ca.us,romashka.k12.ca.us",
        "kvitka.shop.ck,romashka.shop.ck",
        // Whoever likes has a shop or pages there.
        "kvitka.github.io,romashka.github.io",
        "kvitka.myshopify.com,romashka.myshopify.com",
        "kvitka.wixsite.com,romashka.wixsite.com",
        "kvitka.blogspot.com,romashka.blogspot.com",
        "kvitka.github.io,github.io",
        "xn--80adxb3b2h.xn--j1amh,xn--80aa3agjl3d.xn--j1amh",
        "kvitka.com.ua,com.ua",
        "127.0.0.1,127.0.0.2",
        "10.0.0.1,11.0.0.1",
        "com.viber.voip,org.telegram.messenger",
        "notkvitka.example,kvitka.example",
    })
    void are_two_sites(String one, String other) {
        assertThat(SameSite.same(one, other)).isFalse();
        assertThat(SameSite.same(other, one)).isFalse();
    }
}
