package rozmova.staff;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rozmova.shared.database.Database;
import rozmova.shared.http.Forwarded;

/// The answers to somebody who has just signed in, with who they are, the session's cookie and the one by which we know
/// the browser again, and to somebody who leaves. A browser carries one session: the one it came with ends.
@Singleton
final class Welcome {
    /// A second net: the page itself removes what it kept, and leaves the browser its language and looks. Not
    /// "cache": a browser with 20,000 files in it took 30 seconds to look through them, and gave the answer only
    /// then. What may be kept of clients' files is bound to the session instead, by `Vary`.
    private static final String CLEAR = "\"storage\"";

    private final Database database;
    private final StaffStore store;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final KnownBrowsers browsers;
    private final CurrentVertxRequest current;

    Welcome(
            Database database,
            StaffStore store,
            Sessions sessions,
            SessionCookie cookie,
            KnownBrowsers browsers,
            CurrentVertxRequest current) {
        this.database = database;
        this.store = store;
        this.sessions = sessions;
        this.cookie = cookie;
        this.browsers = browsers;
        this.current = current;
    }

    RestResponse<Me> to(Arrival arrival, Caller caller, RestResponse.Status status) {
        endFormer();
        return RestResponse.ResponseBuilder.create(status, me(arrival.person()))
                .cookie(cookie.carrying(arrival.token(), carried(), Forwarded.scheme(request())))
                .cookie(browsers.remembering(caller, arrival.person().email()))
                .build();
    }

    RestResponse<Void> goodbye() {
        endFormer();
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie.gone(carried(), Forwarded.scheme(request())))
                .header("Clear-Site-Data", CLEAR)
                .build();
    }

    Me me(SignedIn person) {
        return new Me(person, database.read(reading -> store.memberships(reading, person)));
    }

    private void endFormer() {
        var former = cookie.values(carried());
        if (!former.isEmpty()) {
            database.run(transaction -> former.forEach(value -> sessions.close(transaction, value)));
        }
    }

    private @Nullable String carried() {
        return request().getHeader(HttpHeaders.COOKIE);
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }
}
