package rozmova.sandbox.telegram.control;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Connection;
import rozmova.sandbox.telegram.phone.TelegramBusiness;
import rozmova.sandbox.telegram.phone.TelegramChat;
import rozmova.sandbox.telegram.phone.TelegramPhone;

/// People's own accounts with a bot attached, over HTTP.
final class BusinessRoutes {

    private final Lookup lookup;

    BusinessRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes.post("/control/telegram/bots/{bot}/business", this::attach);
        routes.post("/control/telegram/bots/{bot}/business/{connection}", this::act);
    }

    private void attach(Context ctx) {
        Bot bot = lookup.bot(ctx.pathParam("bot"));
        TelegramPhone owner = new TelegramPhone(lookup.person(Body.of(ctx).text("owner")), lookup.bots());
        ctx.contentType("application/json")
                .result(Json.bytes(Json.object().put("id", owner.attach(bot).id())));
    }

    private void act(Context ctx) {
        Body body = Body.of(ctx);
        String id = ctx.pathParam("connection");
        TelegramBusiness account = lookup.business(lookup.bot(ctx.pathParam("bot")), id);
        switch (body.text("act")) {
            case "write" -> account.write(client(ctx, body, id), body.text("text"));
            case "greet" -> account.greet(client(ctx, body, id), body.text("text"));
            case "edit" -> account.edit(client(ctx, body, id), body.number("messageId"), body.text("text"));
            case "allow" ->
                account.allow(new Connection.Rights(body.flag("reply"), body.flag("read"), body.flag("delete")));
            case "detach" -> account.detach();
            case String other -> throw new IllegalArgumentException("unknown act " + other);
        }
        ctx.status(204);
    }

    private TelegramChat client(Context ctx, Body body, String connection) {
        return lookup.chat(ctx, body.text("person"), Optional.of(connection));
    }
}
