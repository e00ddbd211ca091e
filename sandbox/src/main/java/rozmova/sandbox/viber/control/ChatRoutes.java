package rozmova.sandbox.viber.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.viber.chat.Device;
import rozmova.sandbox.viber.chat.Message;
import rozmova.sandbox.viber.phone.ViberChat;

/// What a person does in a chat, over HTTP.
final class ChatRoutes {

    private static final String CHAT = "/control/viber/chats/{account}/{person}";

    private final Lookup lookup;

    ChatRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes.get(CHAT, ctx -> json(ctx, ChatView.chat(lookup.account(ctx), lookup.chat(ctx))));
        routes.post(CHAT + "/send", ctx -> json(ctx, ChatView.message(send(lookup.chat(ctx), Body.of(ctx)))));
        routes.post(CHAT + "/files", ctx -> json(ctx, ChatView.message(sendFile(ctx))));
        routes.post(CHAT + "/do", ctx -> {
            act(lookup.chat(ctx), Body.of(ctx));
            ctx.status(204);
        });
        routes.get("/control/viber/files/{account}/{file}", this::download);
    }

    private static Message send(ViberChat chat, Body body) {
        return switch (body.text("kind")) {
            case "text" -> chat.write(body.text("text"));
            case "location" -> chat.location(body.decimal("latitude"), body.decimal("longitude"));
            case "contact" -> chat.contact(body.text("name"), body.text("phone"));
            case "url" -> chat.url(body.text("url"));
            case "sticker" -> chat.sticker(body.number("stickerId"));
            case "content" -> chat.raw(content(body));
            case String other -> throw new IllegalArgumentException("unknown kind " + other);
        };
    }

    private Message sendFile(Context ctx) {
        ViberChat chat = lookup.chat(ctx);
        String name = query(ctx, "name");
        String type = Optional.ofNullable(ctx.contentType()).orElse("application/octet-stream");
        byte[] bytes = ctx.bodyAsBytes();
        return switch (query(ctx, "kind")) {
            case "picture" -> chat.picture(name.isEmpty() ? "image.jpg" : name, type, bytes, query(ctx, "caption"));
            case "video" -> {
                String seconds = query(ctx, "duration");
                int duration = seconds.matches("\\d{1,6}") ? Integer.parseInt(seconds) : 0;
                yield chat.video(name.isEmpty() ? "video.mp4" : name, bytes, duration, query(ctx, "caption"));
            }
            case "file" -> chat.file(name, type, bytes);
            case String other -> throw new IllegalArgumentException("unknown kind " + other);
        };
    }

    private static void act(ViberChat chat, Body body) {
        switch (body.text("act")) {
            case "arrive" -> chat.arrive(body.text("context", ""));
            case "subscribe" -> chat.subscribe();
            case "unsubscribe" -> chat.unsubscribe();
            case "see" -> chat.see();
            case "press" -> chat.press(body.text("body"));
            case "device" -> chat.use(device(body));
            case String other -> throw new IllegalArgumentException("unknown act " + other);
        }
    }

    private static Device device(Body body) {
        JsonNode json = body.json();
        return new Device(
                json.path("count").asInt(1),
                json.path("apiVersion").asInt(Device.PHONE.apiVersion()),
                body.flag("iphone"),
                body.flag("ownReceipts"),
                json.path("personal").asBoolean(true));
    }

    private void download(Context ctx) {
        StoredFile file = lookup.account(ctx)
                .media()
                .find(ctx.pathParam("file"))
                .orElseThrow(() -> new IllegalArgumentException("no such file"));
        ctx.header("Cache-Control", "max-age=3600").contentType(file.type()).result(file.bytes());
    }

    private static ObjectNode content(Body body) {
        JsonNode content = body.json().path("content");
        if (content instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("content must be an object");
    }

    private static String query(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private static void json(Context ctx, JsonNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }
}
