package rozmova.sandbox.net;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// What can be done over HTTP with the accounts of every messenger: list, create and revoke them, and let their calls
/// fail. A messenger says what an account is and adds its own routes.
public abstract class AccountRoutes<A> {

    /// Every account.
    protected abstract List<A> all();

    /// The account of this name; the only one when there is no name.
    ///
    /// @throws IllegalArgumentException there is none
    protected abstract A find(Optional<String> name);

    /// A new account.
    protected abstract A create(Body wish);

    /// Makes the account's token worthless.
    protected abstract void revoke(A account, Body wish);

    /// What goes wrong with the account's calls.
    protected abstract Faults faults(A account);

    /// The account as callers see it.
    protected abstract JsonNode view(A account);

    /// Adds the routes.
    ///
    /// @param accounts the path of all accounts
    /// @param name what an account is called in paths and bodies
    /// @param faults the path of the faults
    protected final void routes(RoutesConfig routes, String accounts, String name, String faults) {
        routes.get(accounts, this::list);
        routes.post(accounts, ctx -> json(ctx, view(create(Body.of(ctx)))));
        routes.post(accounts + "/{" + name + "}/revoke", ctx -> {
            A account = find(Optional.of(ctx.pathParam(name)));
            revoke(account, Body.of(ctx));
            json(ctx, view(account));
        });
        routes.post(faults, ctx -> addFault(ctx, name));
        routes.delete(faults, this::clearFaults);
    }

    /// Answers with this.
    protected static void json(Context ctx, JsonNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }

    private void list(Context ctx) {
        ArrayNode accounts = Json.array();
        all().forEach(account -> accounts.add(view(account)));
        json(ctx, accounts);
    }

    private void addFault(Context ctx, String name) {
        Body body = Body.of(ctx);
        Faults faults = faults(find(Optional.ofNullable(body.json().path(name).textValue())));
        if (body.json().has("seed")) {
            faults.seed(body.number("seed"));
        }
        faults.add(FaultReader.read(body));
        ctx.status(204);
    }

    private void clearFaults(Context ctx) {
        all().forEach(account -> faults(account).clear());
        ctx.status(204);
    }
}
