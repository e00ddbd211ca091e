package rozmova.sandbox.viber.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.FaultReader;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Condition;

/// Accounts and their faults, over HTTP.
final class AccountRoutes {

    private static final String ACCOUNTS = "/control/viber/accounts";

    private final Lookup lookup;

    AccountRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes.get(ACCOUNTS, this::list);
        routes.post(ACCOUNTS, this::create);
        routes.post(ACCOUNTS + "/{account}/revoke", this::revoke);
        routes.post(ACCOUNTS + "/{account}/condition", this::become);
        routes.get(ACCOUNTS + "/{account}/chats", this::chats);
        routes.post(ACCOUNTS + "/{account}/acquaintances", this::acquaint);
        routes.post("/control/viber/faults", this::addFault);
        routes.delete("/control/viber/faults", this::clearFaults);
    }

    private void list(Context ctx) {
        ArrayNode accounts = Json.array();
        lookup.accounts().all().forEach(account -> accounts.add(ChatView.account(account)));
        json(ctx, accounts);
    }

    private void create(Context ctx) {
        Body body = Body.of(ctx);
        json(ctx, ChatView.account(lookup.accounts().create(body.text("name"), body.text("uri"))));
    }

    private void revoke(Context ctx) {
        Account account = lookup.account(ctx);
        lookup.accounts().revoke(account);
        json(ctx, ChatView.account(account));
    }

    private void become(Context ctx) {
        String name = Body.of(ctx).text("condition").toUpperCase(Locale.ROOT).replace('-', '_');
        lookup.account(ctx).become(Condition.valueOf(name));
        ctx.status(204);
    }

    private void chats(Context ctx) {
        ArrayNode chats = Json.array();
        lookup.account(ctx).chats().forEach(chat -> {
            ObjectNode view = Json.object().put("userId", chat.userId());
            view.set("person", Json.of(chat.person()));
            view.set("messages", ChatView.messages(chat.messages()));
            chats.add(view);
        });
        json(ctx, chats);
    }

    /// People who subscribed long ago: the account may write to them, and hears nothing of this.
    private void acquaint(Context ctx) {
        Account account = lookup.account(ctx);
        for (JsonNode json : Body.of(ctx).json().path("people")) {
            Body body = new Body(json);
            String userId = body.text("userId");
            Person person = new Person(number(userId), body.text("name"), "", "", body.text("language", ""), "");
            lookup.people().admit(person);
            account.chat(person, userId).admit();
        }
        ctx.status(204);
    }

    /// An account number of their own, far from those of the people with phones.
    private static long number(String userId) {
        return (1L << 51) + Integer.toUnsignedLong(userId.hashCode());
    }

    private void addFault(Context ctx) {
        Body body = Body.of(ctx);
        Faults faults = lookup.account(
                        Optional.ofNullable(body.json().path("account").textValue()))
                .faults();
        if (body.json().has("seed")) {
            faults.seed(body.number("seed"));
        }
        faults.add(FaultReader.read(body));
        ctx.status(204);
    }

    private void clearFaults(Context ctx) {
        lookup.accounts().all().forEach(account -> account.faults().clear());
        ctx.status(204);
    }

    private static void json(Context ctx, JsonNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }
}
