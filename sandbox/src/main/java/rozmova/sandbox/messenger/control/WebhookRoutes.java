package rozmova.sandbox.messenger.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import rozmova.sandbox.messenger.chat.Batching;
import rozmova.sandbox.messenger.chat.Deliveries;
import rozmova.sandbox.messenger.chat.Signature;
import rozmova.sandbox.messenger.chat.Timestamps;
import rozmova.sandbox.net.Attempt;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;

/// What may go wrong on the way to the webhook, and what was tried, over HTTP.
final class WebhookRoutes {

    private static final String WEBHOOK = "/control/messenger/pages/{page}/webhook";

    private final Lookup lookup;

    WebhookRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes.post(WEBHOOK, this::mischief);
        routes.get(WEBHOOK, this::attempts);
    }

    private void mischief(Context ctx) {
        Deliveries deliveries = lookup.page(ctx).deliveries();
        Body body = Body.of(ctx);
        switch (body.text("act")) {
            case "raw" -> json(ctx, attempt(deliveries.deliverRaw(bytes(body))));
            case "again" -> json(ctx, attempt(deliveries.redeliver(body.number("event"))));
            default -> {
                order(deliveries, body);
                ctx.status(204);
            }
        }
    }

    private static void order(Deliveries deliveries, Body body) {
        int times = body.json().path("times").asInt(1);
        switch (body.text("act")) {
            case "twice" -> deliveries.mischief().deliverTwice(times);
            case "reverse" -> deliveries.mischief().reverse(times);
            case "late" -> deliveries.mischief().delay(times, Duration.ofMillis(body.number("millis")));
            case "signature" ->
                deliveries
                        .mischief()
                        .alterHeader(
                                times,
                                Signature.HEADER,
                                body.json().path("value").textValue());
            case "batch" -> deliveries.batch(new Batching(times, body.flag("separate")));
            case "timestamps" ->
                deliveries.date(Timestamps.valueOf(body.text("value").toUpperCase(Locale.ROOT)));
            case "unsubscribe" -> deliveries.unsubscribe();
            case String other -> throw new IllegalArgumentException("unknown act " + other);
        }
    }

    private void attempts(Context ctx) {
        ArrayNode attempts = Json.array();
        lookup.page(ctx).deliveries().attempts().forEach(attempt -> attempts.add(attempt(attempt)));
        json(ctx, attempts);
    }

    private static byte[] bytes(Body body) {
        return body.text("body").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode attempt(Attempt attempt) {
        return Json.object()
                .put("event", attempt.parcelId())
                .put("status", attempt.status())
                .put("problem", attempt.problem())
                .put("at", attempt.at().toString());
    }

    private static void json(Context ctx, JsonNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }
}
