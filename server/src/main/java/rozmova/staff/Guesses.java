package rozmova.staff;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import rozmova.shared.http.Problem;
import rozmova.shared.http.RateLimit;

/// Makes guessing at passwords slow without a cost for those who have a right to come in: wrong tries count for the
/// person *and* the network they come from. When very many come for one person from everywhere, networks that are new
/// to this person have to wait before their first try; they are never shut out. A browser that the person has signed
/// in with before counts for itself alone. Whether there is such a person makes no difference.
@Singleton
final class Guesses {
    private static final String CODE = "too-many-attempts";
    private static final Duration WINDOW = Duration.ofMinutes(10);
    // An office behind one address signs in at nine, and not everybody finds the right key at once.
    private static final int PER_NETWORK = 100;
    private static final int PER_PERSON = 30;
    private static final Duration PERSONS_WINDOW = Duration.ofHours(1);

    private final KnownBrowsers browsers;
    private final GuessDelay delay;
    private final RateLimit byNetwork;
    private final RateLimit byPerson;

    Guesses(KnownBrowsers browsers, InstantSource clock) {
        this.browsers = browsers;
        delay = new GuessDelay(clock);
        byNetwork = new RateLimit(clock, PER_NETWORK, WINDOW, CODE);
        byPerson = new RateLimit(clock, PER_PERSON, PERSONS_WINDOW, CODE);
    }

    /// Counts a try to sign in, as a wrong one until it turns out to be right.
    ///
    /// @throws Problem 429 when it comes too early
    Guess begin(String email, Caller caller) {
        var browser = browsers.find(caller, email);
        return browser.isPresent() ? known(email, browser.get()) : strange(email, caller);
    }

    private Guess known(String email, String browser) {
        var key = "browser " + browser + " " + email;
        refuseEarly(delay.attempt(key, false));
        return new Guess(true, () -> delay.forget(key));
    }

    private Guess strange(String email, Caller caller) {
        var network = caller.network().key();
        var key = network + " " + email;
        byNetwork.count(network);
        var besieged = byPerson.attempt(email).isPresent();
        var early = delay.attempt(key, besieged);
        Runnable uncount = besieged ? () -> {} : () -> byPerson.takeBack(email);
        if (early.isPresent()) {
            uncount.run();
            refuseEarly(early);
        }
        return new Guess(false, () -> {
            byNetwork.takeBack(network);
            uncount.run();
            delay.forget(key);
        });
    }

    private static void refuseEarly(Optional<Duration> early) {
        early.ifPresent(wait -> {
            throw Problem.tooMany(CODE, "Too many wrong passwords", wait);
        });
    }

    /// A try that may be made.
    ///
    /// @param fromKnownBrowser whether the person has signed in with this browser before
    /// @param wasRight to be called when the password fits
    record Guess(boolean fromKnownBrowser, Runnable wasRight) {}
}
