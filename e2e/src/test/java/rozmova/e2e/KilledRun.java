package rozmova.e2e;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A run of tests that starts a product and then stays until somebody kills it.
final class KilledRun {
    /// Said as soon as there is something to be left behind.
    static final String READY = "The product is up";

    private KilledRun() {}

    public static void main(String[] arguments) {
        var product = Product.start(Map.of(), arguments[0], Product.freePort());
        System.out.println(READY + " at " + product.url());
        while (true) {
            LockSupport.park();
        }
    }
}
