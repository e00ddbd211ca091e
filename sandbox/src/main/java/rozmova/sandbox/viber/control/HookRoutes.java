package rozmova.sandbox.viber.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import rozmova.sandbox.net.Attempt;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Mischief;
import rozmova.sandbox.viber.chat.Event;
import rozmova.sandbox.viber.chat.Events;
import rozmova.sandbox.viber.chat.Signature;

/// The way to an account's webhook, over HTTP.
final class HookRoutes {

    private static final String HOOK = "/control/viber/accounts/{account}/webhook";

    private final Lookup lookup;

    HookRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes.get(HOOK, this::attempts);
        routes.post(HOOK, this::mischief);
    }

    private void attempts(Context ctx) {
        Events events = lookup.account(ctx).events();
        Map<Long, Event> byId = events.all().stream().collect(Collectors.toMap(Event::id, event -> event));
        ObjectNode view = Json.object().put("malformedWelcomes", events.malformedWelcomes());
        ArrayNode attempts = view.putArray("attempts");
        events.attempts().forEach(attempt -> {
            Event event = byId.get(attempt.parcelId());
            attempts.add(view(attempt).put("event", event == null ? "" : event.kind()));
        });
        ctx.contentType("application/json").result(Json.bytes(view));
    }

    private void mischief(Context ctx) {
        Events events = lookup.account(ctx).events();
        Mischief mischief = events.mischief();
        Body body = Body.of(ctx);
        int times = body.json().path("times").asInt(1);
        switch (body.text("act")) {
            case "twice" -> mischief.deliverTwice(times);
            case "reverse" -> mischief.reverse(times);
            case "late" -> mischief.delay(times, Duration.ofMillis(body.number("millis")));
            case "signature" ->
                mischief.alterHeader(
                        times, Signature.HEADER, body.json().path("value").textValue());
            case "raw" -> {
                byte[] bytes = body.text("body").getBytes(StandardCharsets.UTF_8);
                answer(ctx, events.deliverRaw(bytes));
                return;
            }
            case "again" -> {
                answer(ctx, events.redeliver(body.number("eventId")));
                return;
            }
            case String other -> throw new IllegalArgumentException("unknown act " + other);
        }
        ctx.status(204);
    }

    private static void answer(Context ctx, Attempt attempt) {
        ctx.contentType("application/json").result(Json.bytes(view(attempt)));
    }

    private static ObjectNode view(Attempt attempt) {
        return Json.object()
                .put("eventId", attempt.parcelId())
                .put("status", attempt.status())
                .put("problem", attempt.problem())
                .put("at", attempt.at().toString());
    }
}
