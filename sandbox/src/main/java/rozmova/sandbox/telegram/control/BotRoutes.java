package rozmova.sandbox.telegram.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import rozmova.sandbox.net.Attempt;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.FaultReader;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Mischief;
import rozmova.sandbox.telegram.chat.Bot;

/// Bots, their faults and the mischief on the way to their webhooks, over HTTP.
final class BotRoutes {

    private final Lookup lookup;

    BotRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes.get("/control/telegram/bots", this::list);
        routes.post("/control/telegram/bots", this::create);
        routes.post("/control/telegram/bots/{bot}/revoke", this::revoke);
        routes.get("/control/telegram/bots/{bot}/chats", this::chats);
        routes.post("/control/telegram/bots/{bot}/webhook", this::mischief);
        routes.get("/control/telegram/bots/{bot}/webhook", this::attempts);
        routes.post("/control/faults", this::addFault);
        routes.delete("/control/faults", this::clearFaults);
    }

    private void list(Context ctx) {
        ArrayNode bots = Json.array();
        lookup.bots().all().forEach(bot -> bots.add(ChatView.bot(bot)));
        json(ctx, bots);
    }

    private void create(Context ctx) {
        Body body = Body.of(ctx);
        json(ctx, ChatView.bot(lookup.bots().create(body.text("name"), body.text("username"))));
    }

    private void revoke(Context ctx) {
        Bot bot = lookup.bot(ctx.pathParam("bot"));
        lookup.bots().revoke(bot);
        json(ctx, ChatView.bot(bot));
    }

    private void chats(Context ctx) {
        ArrayNode chats = Json.array();
        lookup.bot(ctx.pathParam("bot")).chats().forEach(chat -> {
            var view = Json.object();
            view.set("person", Json.of(chat.person()));
            view.set("messages", ChatView.messages(chat.messages()));
            chats.add(view);
        });
        json(ctx, chats);
    }

    private void mischief(Context ctx) {
        Bot bot = lookup.bot(ctx.pathParam("bot"));
        Body body = Body.of(ctx);
        Mischief mischief = bot.updates().mischief();
        int times = body.json().path("times").asInt(1);
        switch (body.text("act")) {
            case "twice" -> mischief.deliverTwice(times);
            case "reverse" -> mischief.reverse(times);
            case "late" -> mischief.delay(times, Duration.ofMillis(body.number("millis")));
            case "secret" ->
                mischief.alterHeader(
                        times,
                        "X-Telegram-Bot-Api-Secret-Token",
                        body.json().path("value").textValue());
            case "raw" -> {
                byte[] bytes = body.text("body").getBytes(StandardCharsets.UTF_8);
                json(ctx, attempt(bot.updates().deliverRaw(bytes)));
                return;
            }
            case "again" -> {
                json(ctx, attempt(bot.updates().redeliver(body.number("updateId"))));
                return;
            }
            case String other -> throw new IllegalArgumentException("unknown act " + other);
        }
        ctx.status(204);
    }

    private void attempts(Context ctx) {
        ArrayNode attempts = Json.array();
        lookup.bot(ctx.pathParam("bot")).updates().attempts().forEach(attempt -> attempts.add(attempt(attempt)));
        json(ctx, attempts);
    }

    private void addFault(Context ctx) {
        Body body = Body.of(ctx);
        Faults faults = lookup.bot(Optional.ofNullable(body.json().path("bot").textValue()))
                .faults();
        if (body.json().has("seed")) {
            faults.seed(body.number("seed"));
        }
        faults.add(FaultReader.read(body));
        ctx.status(204);
    }

    private void clearFaults(Context ctx) {
        lookup.bots().all().forEach(bot -> bot.faults().clear());
        ctx.status(204);
    }

    private static JsonNode attempt(Attempt attempt) {
        return Json.object()
                .put("updateId", attempt.parcelId())
                .put("status", attempt.status())
                .put("problem", attempt.problem())
                .put("at", attempt.at().toString());
    }

    private static void json(Context ctx, JsonNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }
}
