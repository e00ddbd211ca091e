package rozmova.bench.demo;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rozmova.bench.sample.Messenger;
import rozmova.bench.web.Account;

/// A conversation that goes on when the demo begins, played through the real doors.
///
/// @param arrival how the client came to the site; null for one who found the shop in the messenger
/// @param personal whether the client writes to the owner's own account, and not to the shop's
record Scene(Messenger messenger, Client client, @Nullable Arrival arrival, boolean personal, List<Step> steps) {
    Scene(Messenger messenger, Client client, @Nullable Arrival arrival, List<Step> steps) {
        this(messenger, client, arrival, false, steps);
    }

    Scene {
        steps = List.copyOf(steps);
    }

    /// Whose phone it is.
    record Client(String firstName, String lastName, String username, String language) {
        /// As the messenger shows the client.
        String name() {
            return firstName + " " + lastName;
        }
    }

    /// A page of the shop behind a link from somewhere.
    record Arrival(String path, String title, String referrer) {}

    /// What happens next: the client does something, or the shop does, or time goes by.
    sealed interface Step {
        record Write(String text) implements Step {}

        /// @param hue the colour of what is on it
        record Picture(float hue) implements Step {}

        record Table(String name, String text) implements Step {}

        /// A page of the shop.
        record Share(String title, String path) implements Step {}

        /// Another text in place of the last one.
        record Correct(String text) implements Step {}

        /// To the shop's last answer.
        record React(String emoji) implements Step {}

        /// The client looks at the answers.
        record Read() implements Step {}

        record Answer(Account by, String text) implements Step {}

        record Take(Account by) implements Step {}

        record Pass(Duration time) implements Step {}
    }
}
