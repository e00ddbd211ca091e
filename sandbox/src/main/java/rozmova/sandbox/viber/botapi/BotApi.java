package rozmova.sandbox.viber.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.viber.chat.Account;
import rozmova.sandbox.viber.chat.Accounts;
import rozmova.sandbox.viber.chat.Network;
import rozmova.sandbox.viber.chat.Refused;
import rozmova.sandbox.viber.chat.Status;

/// The routes of the REST API, under `/viber/pa`. Refusals are HTTP 200 too; the truth is `status`.
public final class BotApi {

    private static final String TOKEN_HEADER = "X-Viber-Auth-Token";

    private final Accounts accounts;
    private final Line line;
    private final Map<String, Method> methods = new HashMap<>();

    /// The API for these accounts; limits of speed are kept only when wanted.
    public BotApi(Accounts accounts, Network network, Line line, boolean limited) {
        this.accounts = accounts;
        this.line = line;
        methods.putAll(HookMethods.all());
        methods.putAll(new UserMethods(network).all());
        methods.putAll(new SendMethods(network, new RateLimits(limited, network)).all());
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.post("/viber/pa/{method}", this::call);
        new MediaRoutes(accounts, line).routes(routes);
    }

    private void call(Context ctx) throws InterruptedException {
        Optional<Method> method = Optional.ofNullable(methods.get(ctx.pathParam("method")));
        if (method.isEmpty()) {
            ctx.status(404);
            return;
        }
        try {
            byte[] bytes = ctx.bodyAsBytes();
            ObjectNode body = body(bytes);
            Call call = new Call(account(ctx, body), body, bytes);
            checkCondition(call.account());
            Optional<Fault> fault = call.account()
                    .faults()
                    .meet(ctx.pathParam("method"), body.path("receiver").textValue());
            if (fault.isPresent()) {
                fail(ctx, fault.get(), () -> method.get().run(call));
            } else {
                answer(ctx, method.get().run(call));
            }
        } catch (Refused refused) {
            refuse(ctx, refused);
        }
    }

    private interface Execution {
        ObjectNode run();
    }

    private void fail(Context ctx, Fault fault, Execution execution) throws InterruptedException {
        switch (fault) {
            // Viber does not say when to come again.
            case Fault.TooMany _ -> throw Refused.with(Status.TOO_MANY_REQUESTS);
            case Fault.Refusal refusal -> refuse(ctx, refusal);
            case Fault.Slow(var delay) -> {
                Thread.sleep(delay);
                answer(ctx, execution.run());
            }
            case Fault.Hang(boolean executed) -> {
                runIf(executed, execution);
                line.hang();
                line.cut(ctx.req());
            }
            case Fault.Cut(boolean executed) -> {
                runIf(executed, execution);
                line.cut(ctx.req());
            }
        }
    }

    /// Small numbers are Viber's own statuses; others are those of HTTP, as from a gateway that is not well.
    private static void refuse(Context ctx, Fault.Refusal refusal) {
        if (refusal.status() < 100) {
            throw Refused.with(refusal.status(), refusal.description());
        }
        ctx.status(refusal.status()).contentType("text/html").result(refusal.description());
    }

    private static void runIf(boolean executed, Execution execution) {
        if (executed) {
            execution.run();
        }
    }

    private static ObjectNode body(byte[] bytes) {
        return Json.read(bytes)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseGet(() -> {
                    if (bytes.length == 0) {
                        return Json.object();
                    }
                    throw Refused.badData("a JSON object is expected");
                });
    }

    private Account account(Context ctx, ObjectNode body) {
        String token = Optional.ofNullable(ctx.header(TOKEN_HEADER))
                .or(() -> Optional.ofNullable(body.path("auth_token").textValue()))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refused.with(Status.INVALID_AUTH_TOKEN.code(), "missing_auth_token"));
        return accounts.findByToken(token).orElseThrow(() -> Refused.with(Status.INVALID_AUTH_TOKEN));
    }

    private static void checkCondition(Account account) {
        if (account.condition().status() != Status.OK && !account.condition().aboutMoney()) {
            throw Refused.with(account.condition().status());
        }
    }

    private static void refuse(Context ctx, Refused refused) {
        write(ctx, Json.object().put("status", refused.status()).put("status_message", refused.message()));
    }

    private static void answer(Context ctx, ObjectNode result) {
        ObjectNode body = Json.object().put("status", Status.OK.code()).put("status_message", Status.OK.title());
        write(ctx, body.setAll(result));
    }

    private static void write(Context ctx, ObjectNode body) {
        ctx.contentType("application/json").result(Json.bytes(body));
    }
}
