package rozmova.sandbox.viber.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rozmova.sandbox.net.AccountRoutes;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Condition;

/// Accounts and their faults, over HTTP.
final class ViberAccountRoutes extends AccountRoutes<Account> {

    private static final String ACCOUNTS = "/control/viber/accounts";

    private final Lookup lookup;

    ViberAccountRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes(routes, ACCOUNTS, "account", "/control/viber/faults");
        routes.post(ACCOUNTS + "/{account}/condition", this::become);
        routes.get(ACCOUNTS + "/{account}/chats", this::chats);
        routes.post(ACCOUNTS + "/{account}/acquaintances", this::acquaint);
    }

    @Override
    protected List<Account> all() {
        return lookup.accounts().all();
    }

    @Override
    protected Account find(Optional<String> name) {
        return lookup.account(name);
    }

    @Override
    protected Account create(Body wish) {
        return lookup.accounts().create(wish.text("name"), wish.text("uri"));
    }

    @Override
    protected void revoke(Account account, Body wish) {
        lookup.accounts().revoke(account);
    }

    @Override
    protected Faults faults(Account account) {
        return account.faults();
    }

    @Override
    protected JsonNode view(Account account) {
        return ChatView.account(account);
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
            if (account.findChat(userId).isPresent()) {
                continue;
            }
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
}
