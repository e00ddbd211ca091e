package rozmova.sandbox.telegram.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.telegram.chat.MediaKind;
import rozmova.sandbox.telegram.chat.Message;
import rozmova.sandbox.telegram.chat.Upload;
import rozmova.sandbox.telegram.phone.TelegramChat;

/// What a person does in a chat, over HTTP.
final class ChatRoutes {

    private static final String CHAT = "/control/telegram/chats/{bot}/{person}";

    private final Lookup lookup;

    ChatRoutes(Lookup lookup) {
        this.lookup = lookup;
    }

    void routes(RoutesConfig routes) {
        routes.get(CHAT, ctx -> json(ctx, ChatView.chat(lookup.bot(ctx.pathParam("bot")), lookup.chat(ctx))));
        routes.post(CHAT + "/send", ctx -> json(ctx, ChatView.message(send(lookup.chat(ctx), Body.of(ctx)))));
        routes.post(CHAT + "/files", ctx -> json(ctx, ChatView.message(sendFile(ctx))));
        routes.post(CHAT + "/do", ctx -> {
            act(lookup.chat(ctx), Body.of(ctx));
            ctx.status(204);
        });
        routes.get("/control/telegram/files/{bot}/{file}", this::download);
    }

    private static Message send(TelegramChat chat, Body body) {
        return switch (body.text("kind")) {
            case "start" -> chat.start(body.text("payload", ""));
            case "text" ->
                body.json().hasNonNull("replyTo")
                        ? chat.reply(body.number("replyTo"), body.text("text"))
                        : chat.write(body.text("text"));
            case "location" -> chat.location(body.decimal("latitude"), body.decimal("longitude"));
            case "live-location" ->
                chat.liveLocation(
                        body.decimal("latitude"),
                        body.decimal("longitude"),
                        Duration.ofSeconds(body.number("seconds")));
            case "venue" ->
                chat.venue(
                        body.text("title"), body.text("address"), body.decimal("latitude"), body.decimal("longitude"));
            case "contact" -> chat.contact(body.text("phone"), body.text("firstName"));
            case "poll" -> chat.poll(body.text("question"), "Так", "Ні");
            case "dice" -> chat.kinds().dice(body.text("emoji"), Math.toIntExact(body.number("value")));
            case "story" -> chat.kinds().story(body.text("channel"), body.text("username"));
            case "forward" -> chat.kinds().forward(body.text("name"), body.text("text"));
            case "quote" -> chat.kinds().quote(body.number("replyTo"), body.text("words"), body.text("text"));
            case "content" -> chat.send(content(body));
            case String other -> throw new IllegalArgumentException("unknown kind " + other);
        };
    }

    private Message sendFile(Context ctx) {
        TelegramChat chat = lookup.chat(ctx);
        MediaKind kind = kind(query(ctx, "kind"));
        ObjectNode details = Json.object();
        for (String name : new String[] {"duration", "width", "height"}) {
            String value = query(ctx, name);
            if (value.matches("\\d{1,6}")) {
                details.put(name, Integer.parseInt(value));
            }
        }
        if (!query(ctx, "emoji").isEmpty()) {
            details.put("emoji", query(ctx, "emoji"));
        }
        String type = Optional.ofNullable(ctx.contentType()).orElse("");
        Upload upload = new Upload(query(ctx, "name"), type, ctx.bodyAsBytes());
        return chat.media().send(kind, upload, details, query(ctx, "caption"));
    }

    private static void act(TelegramChat chat, Body body) {
        switch (body.text("act")) {
            case "edit" -> chat.edit(body.number("messageId"), body.text("text"));
            case "delete" -> chat.delete(body.number("messageId"));
            case "react" -> chat.react(body.number("messageId"), body.text("emoji", ""));
            case "press" -> chat.press(body.number("messageId"), body.text("data"));
            case "move" -> chat.move(body.number("messageId"), body.decimal("latitude"), body.decimal("longitude"));
            case "block" -> chat.block();
            case "unblock" -> chat.unblock();
            case String other -> throw new IllegalArgumentException("unknown act " + other);
        }
    }

    private void download(Context ctx) {
        StoredFile file = lookup.bot(ctx.pathParam("bot"))
                .files()
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

    private static MediaKind kind(String name) {
        return MediaKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String query(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private static void json(Context ctx, JsonNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }
}
