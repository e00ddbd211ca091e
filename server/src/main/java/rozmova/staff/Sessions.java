package rozmova.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.database.Transaction;
import rozmova.shared.secret.RandomToken;

/// Who is signed in with which browser. A session ends when it was not used for 30 days.
@Singleton
public final class Sessions {
    private static final Duration UNUSED = Duration.ofDays(30);
    /// Finding a session writes at most this often.
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private static final int PER_PERSON = 20;
    private static final int TOKEN_BYTES = 32;
    private static final int USER_AGENT_KEPT = 300;

    private final Database database;
    private final SessionStore store;
    private final Event<SessionsEnded> ended;
    private final InstantSource clock;

    Sessions(Database database, SessionStore store, Event<SessionsEnded> ended, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.ended = ended;
        this.clock = clock;
    }

    /// Who is signed in with the [SessionCookie] of this value; empty when nobody is (any more).
    public Optional<SignedIn> find(String cookieValue) {
        var hash = RandomToken.hash(cookieValue);
        var now = clock.instant();
        var found = database.read(reading -> store.find(reading, hash, now));
        if (found.isPresent() && !found.get().seenAt().plus(NOTED_EVERY).isAfter(now)) {
            database.run(transaction -> store.seen(transaction, hash, now, now.plus(UNUSED)));
        }
        return found.map(SessionStore.Found::person);
    }

    /// Those of `sessions` that have ended, in whatever way.
    public Set<SessionKey> ended(Set<SessionKey> sessions) {
        var over = new HashSet<>(sessions);
        over.removeAll(database.read(reading -> store.living(reading, sessions, clock.instant())));
        return over;
    }

    /// Signs the person in and returns the cookie's value; the session used longest ago goes when there are too many.
    String open(Transaction transaction, SignedIn person, Caller caller) {
        var token = RandomToken.create(TOKEN_BYTES);
        var now = clock.instant();
        tell(transaction, store.deleteExpired(transaction, now));
        tell(transaction, store.trim(transaction, person.id(), PER_PERSON - 1));
        var row = new SessionStore.Row(person.id(), now, now.plus(UNUSED), shortened(caller.userAgent()));
        store.insert(transaction, RandomToken.hash(token), row);
        return token;
    }

    void close(Transaction transaction, String cookieValue) {
        store.delete(transaction, RandomToken.hash(cookieValue));
        tell(transaction, Set.of(SessionKey.of(cookieValue)));
    }

    private void tell(Transaction transaction, Collection<SessionKey> sessions) {
        if (!sessions.isEmpty()) {
            transaction.afterCommit(() -> ended.fire(new SessionsEnded(Set.copyOf(sessions))));
        }
    }

    private static @Nullable String shortened(@Nullable String userAgent) {
        return userAgent == null || userAgent.length() <= USER_AGENT_KEPT
                ? userAgent
                : userAgent.substring(0, USER_AGENT_KEPT);
    }
}
