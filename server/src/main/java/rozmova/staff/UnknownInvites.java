package rozmova.staff;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import rozmova.shared.http.Network;
import rozmova.shared.http.Problem;
import rozmova.shared.http.RateLimit;

/// Limits how many unknown invitations a network may ask for: each costs a question to the database.
@Singleton
final class UnknownInvites {
    private static final int PER_MINUTE = 30;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final RateLimit limit;

    UnknownInvites(InstantSource clock) {
        limit = new RateLimit(clock, PER_MINUTE, Duration.ofMinutes(1));
    }

    /// Does something with the invitation behind `token`, and counts when there is none.
    ///
    /// @throws Problem 404 for what cannot be a token, 429 for too many that lead nowhere
    <T> T counted(String token, Network network, Supplier<T> work) {
        if (!TOKEN.matcher(token).matches()) {
            throw Invites.gone();
        }
        limit.count(network.key());
        try {
            var done = work.get();
            limit.takeBack(network.key());
            return done;
        } catch (Problem problem) {
            if (!problem.code().equals(Invites.GONE)) {
                limit.takeBack(network.key());
            }
            throw problem;
        }
    }
}
