package rozmova.staff;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.http.Problem;

/// Finds out whether somebody is who they say; slowly for those who guess.
@Singleton
final class SignIn {
    private final Database database;
    private final StaffStore store;
    private final Passwords passwords;
    private final Guesses guesses;
    private final Sessions sessions;

    SignIn(Database database, StaffStore store, Passwords passwords, Guesses guesses, Sessions sessions) {
        this.database = database;
        this.store = store;
        this.passwords = passwords;
        this.guesses = guesses;
        this.sessions = sessions;
    }

    /// Signs in the person with this e-mail address and password.
    ///
    /// @throws Problem as [#prove] does
    Arrival enter(@Nullable String email, @Nullable String password, Caller caller) {
        var person = prove(email, password, caller);
        return new Arrival(person, database.write(transaction -> sessions.open(transaction, person, caller)));
    }

    /// The person with this e-mail address and password.
    ///
    /// @throws Problem 401 when there is none, without telling which of the two was wrong; 422 for what is longer
    ///     than any can be; 429 for a try that comes too early
    SignedIn prove(@Nullable String email, @Nullable String password, Caller caller) {
        var plain = Email.typed(email);
        var typed = PasswordRules.typed(password);
        var guess = guesses.begin(plain, caller);
        var account = database.read(reading -> store.account(reading, plain));
        var hash = account.map(StaffStore.Account::passwordHash).orElse(null);
        var fits = passwords.fits(typed, hash, guess.fromKnownBrowser());
        if (account.isEmpty() || !fits) {
            throw Problem.unauthorized("sign-in-failed", "E-mail and password do not match");
        }
        guess.wasRight().run();
        return account.get().person();
    }
}
