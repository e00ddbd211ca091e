package rozmova.sandbox.people;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;

/// `/control/people`: lists everybody, and creates somebody new.
public final class PeopleRoutes {

    private final People people;

    public PeopleRoutes(People people) {
        this.people = people;
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.get("/control/people", ctx -> answer(ctx, people.all()));
        routes.post("/control/people", ctx -> answer(ctx, create(Body.of(ctx))));
    }

    private Person create(Body body) {
        if (!body.json().has("firstName")) {
            return people.next(body.text("language", ""));
        }
        return people.create(
                body.text("firstName"),
                body.text("lastName", ""),
                body.text("username", ""),
                body.text("language", "uk"));
    }

    private static void answer(Context ctx, Object value) {
        ctx.contentType("application/json").result(Json.bytes(Json.of(value)));
    }
}
