package rozmova.sandbox.telegram.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rozmova.sandbox.net.AccountRoutes;
import rozmova.sandbox.net.Attempt;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Faults;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Mischief;
import rozmova.sandbox.people.Person;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Standing;

/// Bots, their faults and the mischief on the way to their webhooks, over HTTP.
final class BotRoutes extends AccountRoutes<Bot> {

    private final Lookup lookup;

    BotRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes(routes, "/control/telegram/bots", "bot", "/control/faults");
        routes.get("/control/telegram/bots/{bot}/chats", this::chats);
        routes.post("/control/telegram/bots/{bot}/acquaintances", this::acquaint);
        routes.post("/control/telegram/bots/{bot}/webhook", this::mischief);
        routes.get("/control/telegram/bots/{bot}/webhook", this::attempts);
    }

    @Override
    protected List<Bot> all() {
        return lookup.bots().all();
    }

    @Override
    protected Bot find(Optional<String> name) {
        return lookup.bot(name);
    }

    @Override
    protected Bot create(Body wish) {
        return lookup.bots().create(wish.text("name"), wish.text("username"));
    }

    @Override
    protected void revoke(Bot bot, Body wish) {
        lookup.bots().revoke(bot);
    }

    @Override
    protected Faults faults(Bot bot) {
        return bot.faults();
    }

    @Override
    protected JsonNode view(Bot bot) {
        return ChatView.bot(bot);
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

    /// People who wrote to the bot long ago: it may write to them, and hears nothing of this.
    private void acquaint(Context ctx) {
        Bot bot = lookup.bot(ctx.pathParam("bot"));
        for (JsonNode json : Body.of(ctx).json().path("people")) {
            Body body = new Body(json);
            Person person = new Person(
                    body.number("id"),
                    body.text("firstName"),
                    body.text("lastName", ""),
                    body.text("username", ""),
                    body.text("language", ""),
                    "");
            lookup.people().admit(person);
            // Whoever is there already has a standing of their own.
            if (bot.findChat(person.id()).isEmpty()) {
                bot.chat(person).become(Standing.OPEN);
            }
        }
        ctx.status(204);
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

    private static JsonNode attempt(Attempt attempt) {
        return Json.object()
                .put("updateId", attempt.parcelId())
                .put("status", attempt.status())
                .put("problem", attempt.problem())
                .put("at", attempt.at().toString());
    }
}
