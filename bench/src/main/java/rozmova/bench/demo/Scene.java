package rozmova.bench.demo;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.bench.web.Account;

/// A conversation that goes on when the demo begins, played through the real doors.
///
/// @param arrival how the client came to the site; null for one who found the bot by himself
record Scene(
        String firstName,
        String lastName,
        String username,
        String language,
        @Nullable Arrival arrival,
        List<Step> steps) {
    Scene {
        steps = List.copyOf(steps);
    }

    /// As the messenger shows the client.
    String name() {
        return lastName.isEmpty() ? firstName : firstName + " " + lastName;
    }

    /// A page of the shop behind a link from somewhere.
    record Arrival(String path, String title, String referrer) {}

    /// What happens next.
    sealed interface Step {
        record Write(String text) implements Step {}

        record Answer(Account by, String text) implements Step {}

        record Take(Account by) implements Step {}

        /// Time goes by.
        record Pass(Duration time) implements Step {}
    }
}
