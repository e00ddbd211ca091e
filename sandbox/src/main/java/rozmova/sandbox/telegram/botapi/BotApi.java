package rozmova.sandbox.telegram.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.net.StoredFile;
import rozmova.sandbox.people.People;
import rozmova.sandbox.telegram.chat.Bot;
import rozmova.sandbox.telegram.chat.Bots;
import rozmova.sandbox.telegram.chat.Refused;

/// The routes of the Bot API, under `/telegram`.
public final class BotApi {

    /// Telegram's own server refuses larger requests before it reads them: 50 MB of file and a little form.
    private static final long LARGEST_REQUEST = (50L << 20) + (1 << 20);

    private final Bots bots;
    private final Line line;
    private final @Nullable RateLimits limits;
    private final Map<String, Method> methods = new HashMap<>();

    /// The API for these bots and people; limits of speed are kept only when wanted.
    public BotApi(Bots bots, People people, InstantSource clock, Line line, boolean limited) {
        this.bots = bots;
        this.line = line;
        this.limits = limited ? new RateLimits() : null;
        Recipients recipients = new Recipients(people);
        register(UpdateMethods.all());
        register(new TextMethods(recipients, clock).all());
        register(new MediaMethods(recipients).all());
        register(new PlaceMethods(recipients).all());
        register(new ProfileMethods(recipients, people).all());
        register(new BusinessMethods(recipients).all());
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.get("/telegram/file/bot{token}/<path>", this::download);
        routes.get("/telegram/bot{token}/{method}", this::call);
        routes.post("/telegram/bot{token}/{method}", this::call);
    }

    private void register(Map<String, Method> some) {
        some.forEach((name, method) -> methods.put(name.toLowerCase(Locale.ROOT), method));
    }

    private void call(Context ctx) throws InterruptedException {
        try {
            Bot bot = bot(ctx.pathParam("token"));
            String name = ctx.pathParam("method").toLowerCase(Locale.ROOT);
            Method method = Optional.ofNullable(methods.get(name))
                    .orElseThrow(() -> Refused.with(404, "Not Found: method not found"));
            if (ctx.req().getContentLengthLong() > LARGEST_REQUEST) {
                throw Refused.with(413, "Request Entity Too Large");
            }
            Params params = ParamsReader.read(ctx);
            Optional<Fault> fault =
                    bot.faults().meet(name, params.text("chat_id").orElse(null));
            if (fault.isPresent()) {
                fail(ctx, fault.get(), () -> run(name, method, new Call(bot, params)));
            } else {
                answer(ctx, 200, run(name, method, new Call(bot, params)).body());
            }
        } catch (Refused refused) {
            refuse(ctx, refused);
        }
    }

    private Result run(String name, Method method, Call call) throws InterruptedException {
        if (limits != null && name.startsWith("send") && !name.equals("sendchataction")) {
            limits.count(call.bot().id(), call.params().textOr("chat_id", ""));
        }
        return method.run(call);
    }

    private interface Execution {
        Result run() throws InterruptedException;
    }

    private void fail(Context ctx, Fault fault, Execution execution) throws InterruptedException {
        switch (fault) {
            case Fault.TooMany(int seconds) -> throw Refused.tooMany(seconds);
            case Fault.Refusal refusal -> throw Refused.with(refusal.status(), refusal.description());
            case Fault.Slow(var delay) -> {
                Thread.sleep(delay);
                answer(ctx, 200, execution.run().body());
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

    private static void runIf(boolean executed, Execution execution) throws InterruptedException {
        if (executed) {
            execution.run();
        }
    }

    private void download(Context ctx) throws InterruptedException {
        try {
            Bot bot = bot(ctx.pathParam("token"));
            Optional<Fault> fault = bot.faults().meet("file", null);
            if (fault.isPresent()) {
                fail(ctx, fault.get(), Result::yes);
                if (!(fault.get() instanceof Fault.Slow)) {
                    return;
                }
            }
            StoredFile file =
                    bot.files().findByPath(ctx.pathParam("path")).orElseThrow(() -> Refused.with(404, "Not Found"));
            ctx.contentType("application/octet-stream").result(file.bytes());
        } catch (Refused refused) {
            refuse(ctx, refused);
        }
    }

    private Bot bot(String token) {
        if (!token.matches("\\d+:[A-Za-z0-9_-]+")) {
            throw Refused.with(404, "Not Found");
        }
        return bots.findByToken(token).orElseThrow(() -> Refused.with(401, "Unauthorized"));
    }

    private static void refuse(Context ctx, Refused refused) {
        if (refused.retryAfter() > 0) {
            ctx.header("Retry-After", Integer.toString(refused.retryAfter()));
        }
        answer(ctx, refused.code(), Result.body(refused));
    }

    private static void answer(Context ctx, int status, ObjectNode body) {
        ctx.status(status).contentType("application/json").result(Json.bytes(body));
    }
}
