package rozmova.staff;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import rozmova.shared.database.Database;

/// The answer to somebody who has just signed in: who they are, and the cookie.
@Singleton
final class Welcome {
    private final Database database;
    private final StaffStore store;
    private final SessionCookie cookie;

    Welcome(Database database, StaffStore store, SessionCookie cookie) {
        this.database = database;
        this.store = store;
        this.cookie = cookie;
    }

    Response to(Arrival arrival, Response.Status status) {
        return Response.status(status)
                .entity(me(arrival.person()))
                .cookie(cookie.carrying(arrival.token()))
                .build();
    }

    Response goodbye() {
        return Response.noContent().cookie(cookie.gone()).build();
    }

    Me me(SignedIn person) {
        return new Me(person, database.read(transaction -> store.memberships(transaction, person.id())));
    }
}
