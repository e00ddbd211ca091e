package rozmova.channel.viber;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Events as Viber documents them; below `odd` those that it would not send, and we survive.
final class Fixtures {
    private Fixtures() {}

    static byte[] bytes(String name) {
        try (var file = Fixtures.class.getResourceAsStream(name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
