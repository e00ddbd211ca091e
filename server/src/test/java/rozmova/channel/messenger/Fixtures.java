package rozmova.channel.messenger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Deliveries as the Messenger Platform documents them; below `odd` those that it would not send, and we survive.
final class Fixtures {
    static final String PAGE = "100000000000101";
    static final String CLIENT = "2000000000000001";
    static final String APP = "1200000000000001";

    private Fixtures() {}

    static byte[] bytes(String fixture) {
        try (var file = Fixtures.class.getResourceAsStream(fixture + ".json")) {
            return Objects.requireNonNull(file, fixture).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
