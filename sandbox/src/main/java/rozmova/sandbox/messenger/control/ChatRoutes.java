package rozmova.sandbox.messenger.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.Chat;
import rozmova.sandbox.messenger.chat.Message;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Standing;
import rozmova.sandbox.messenger.phone.MessengerChat;
import rozmova.sandbox.messenger.phone.MessengerEvents;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;

/// What a person does in a thread, over HTTP.
final class ChatRoutes {

    private static final String CHAT = "/control/messenger/chats/{page}/{person}";

    private final Lookup lookup;

    ChatRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes.get(CHAT, ctx -> json(ctx, ChatView.chat(lookup.chat(ctx))));
        routes.post(CHAT + "/send", ctx -> {
            Chat chat = lookup.chat(ctx);
            json(ctx, ChatView.message(chat.page(), send(new MessengerChat(chat), Body.of(ctx))));
        });
        routes.post(CHAT + "/files", this::sendFile);
        routes.post(CHAT + "/do", ctx -> {
            act(new MessengerChat(lookup.chat(ctx)), Body.of(ctx));
            ctx.status(204);
        });
        routes.get("/control/messenger/files/{page}/{file}", this::download);
    }

    private static Message send(MessengerChat chat, Body body) {
        return switch (body.text("kind")) {
            case "start" -> chat.getStarted(body.text("ref", ""));
            case "question" -> chat.ask(body.text("question"), body.text("ref", ""));
            case "menu" -> chat.choose(body.text("title"));
            case "press" -> chat.press(body.text("mid"), body.text("payload"));
            case "text" ->
                body.text("replyTo", "").isEmpty()
                        ? chat.write(body.text("text"))
                        : chat.reply(body.text("replyTo"), body.text("text"));
            case "location" -> chat.media().location(body.decimal("latitude"), body.decimal("longitude"));
            case "fallback" -> chat.media().fallback(body.text("title"), body.text("url"));
            case "shared" -> chat.media().shared(body.text("type"), body.text("title"), body.text("url"));
            case "ad" -> chat.events().writeFromAd(body.text("text"), body.text("ref"), body.text("adId"));
            case "command" -> chat.events().command(body.text("name"));
            case "unsupported" -> chat.events().unsupported();
            case "content" -> chat.send(object(body, "content"));
            case String other -> throw new IllegalArgumentException("unknown kind " + other);
        };
    }

    private void sendFile(Context ctx) {
        Chat chat = lookup.chat(ctx);
        MessengerChat phone = new MessengerChat(chat);
        String type = Optional.ofNullable(ctx.contentType()).orElse("application/octet-stream");
        String name = query(ctx, "name");
        String kind = query(ctx, "kind");
        String sticker = query(ctx, "stickerId");
        Message sent =
                switch (kind) {
                    case "image", "video", "audio", "file" ->
                        phone.media().attach(kind, name.isEmpty() ? kind : name, type, ctx.bodyAsBytes());
                    case "sticker" ->
                        phone.media().sticker(Long.parseLong(sticker.isEmpty() ? "1" : sticker), ctx.bodyAsBytes());
                    default -> throw new IllegalArgumentException("unknown kind " + kind);
                };
        json(ctx, ChatView.message(chat.page(), sent));
    }

    private static void act(MessengerChat chat, Body body) {
        switch (body.text("act")) {
            case "arrive" -> chat.arrive(body.text("ref", ""));
            case "edit" -> chat.edit(body.text("mid"), body.text("text"));
            case "react" -> chat.react(body.text("mid"), body.text("emoji", ""));
            case "receive" -> chat.receive();
            case "receive-silently" -> chat.receiveSilently();
            case "read" -> chat.read();
            case "block" -> chat.block();
            case "unblock" -> chat.unblock();
            case "become" -> chat.become(Standing.valueOf(body.text("standing").toUpperCase(Locale.ROOT)));
            default -> rarely(chat.events(), body);
        }
    }

    private static void rarely(MessengerEvents events, Body body) {
        switch (body.text("act")) {
            case "arrive-from-ad" -> events.arriveFromAd(body.text("ref"), body.text("adId"));
            case "opt-in" -> events.optIn(body.text("ref"));
            case "opt-in-checkbox" -> events.optInByCheckbox(body.text("ref"), body.text("userRef"));
            case "opt-in-notifications" -> events.optInToNotifications(body.text("token"));
            case "link-account" -> events.linkAccount(body.text("code"));
            case "pass-thread" -> events.passThreadTo(body.text("appId"));
            case "return-thread" -> events.returnThread();
            case "request-thread" -> events.requestThread(body.text("appId"));
            case "role" -> events.changeRole(body.text("role"));
            case "policy" -> events.enforcePolicy(body.text("action"), body.text("reason"));
            case "comment" -> events.comment(body.text("text"));
            case "raw" -> events.raw(body.text("field"), object(body, "item"));
            case String other -> throw new IllegalArgumentException("unknown act " + other);
        }
    }

    private void download(Context ctx) {
        Page page = lookup.page(ctx);
        StoredFile file = page.files()
                .find(ctx.pathParam("file"))
                .orElseThrow(() -> new IllegalArgumentException("no such file"));
        ctx.header("Cache-Control", "max-age=3600").contentType(file.type()).result(file.bytes());
    }

    private static ObjectNode object(Body body, String name) {
        JsonNode value = body.json().path(name);
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(name + " must be an object");
    }

    private static String query(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private static void json(Context ctx, JsonNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }
}
