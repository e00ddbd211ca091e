package rozmova.testing;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/// A site of its own for each test, and Anna, who has never been there.
public abstract class SiteFixture {
    @Inject
    protected Shops shops;

    @Inject
    protected TestClock clock;

    protected Shop shop;
    protected Guest anna;

    @BeforeEach
    protected void open() {
        shop = shops.open();
        anna = shop.guest();
    }
}
