package rozmova.staff;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import rozmova.shared.database.Database;

/// The answer to somebody who has just signed in: who they are, the session's cookie, and the one by which we know
/// the browser again.
@Singleton
final class Welcome {
    private final Database database;
    private final StaffStore store;
    private final SessionCookie cookie;
    private final KnownBrowsers browsers;

    Welcome(Database database, StaffStore store, SessionCookie cookie, KnownBrowsers browsers) {
        this.database = database;
        this.store = store;
        this.cookie = cookie;
        this.browsers = browsers;
    }

    Response to(Arrival arrival, Caller caller, Response.Status status) {
        return Response.status(status)
                .entity(me(arrival.person()))
                .cookie(cookie.carrying(arrival.token()))
                .cookie(browsers.remembering(caller, arrival.person().email()))
                .build();
    }

    Response goodbye() {
        return Response.noContent().cookie(cookie.gone()).build();
    }

    Me me(SignedIn person) {
        return new Me(person, database.read(transaction -> store.memberships(transaction, person.id())));
    }
}
