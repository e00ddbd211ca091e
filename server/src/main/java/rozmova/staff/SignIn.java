package rozmova.staff;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;
import rozmova.shared.http.RateLimit;

/// Finds out whether somebody is who they say; slowly for those who guess.
@Singleton
final class SignIn {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int PER_EMAIL = 10;
    // An office behind one address signs in at nine.
    private static final int PER_ADDRESS = 100;
    private static final String TOO_MANY = "too-many-attempts";

    private final Database database;
    private final StaffStore store;
    private final Passwords passwords;
    private final RateLimit byEmail;
    private final RateLimit byAddress;

    SignIn(Database database, StaffStore store, Passwords passwords, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.passwords = passwords;
        byEmail = new RateLimit(clock, PER_EMAIL, WINDOW, TOO_MANY);
        byAddress = new RateLimit(clock, PER_ADDRESS, WINDOW, TOO_MANY);
    }

    /// The person with this e-mail address and password.
    ///
    /// @throws Problem 401 when there is none, without telling which of the two was wrong; 429 for too many
    ///     tries
    SignedIn prove(@Nullable String email, @Nullable String password, Caller caller) {
        var plain = Email.plain(email);
        byAddress.count(caller.limitKey());
        byEmail.count(plain);
        var account = database.read(transaction -> store.account(transaction, plain));
        var hash = account.map(StaffStore.Account::passwordHash).orElse(null);
        var fits = passwords.fits(password == null ? "" : password, hash);
        if (account.isEmpty() || !fits) {
            throw Problem.unauthorized("sign-in-failed", "E-mail and password do not match");
        }
        byEmail.forget(plain);
        return account.get().person();
    }
}
