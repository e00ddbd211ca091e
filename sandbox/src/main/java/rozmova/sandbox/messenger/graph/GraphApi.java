package rozmova.sandbox.messenger.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rozmova.sandbox.messenger.chat.App;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Pages;
import rozmova.sandbox.messenger.chat.Refused;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.net.Tokens;

/// The routes of the Graph API, under `/graph`: with any version in front, or with none.
public final class GraphApi {

    private final Pages pages;
    private final Callers callers;
    private final Graph graph;
    private final Line line;
    private final @Nullable RateLimits limits;

    /// The API for these Pages; limits of speed are kept only when wanted.
    public GraphApi(Pages pages, InstantSource clock, Line line, boolean limited) {
        this.pages = pages;
        this.callers = new Callers(pages);
        this.graph = new Graph(pages, clock);
        this.line = line;
        this.limits = limited ? new RateLimits(clock) : null;
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.get("/graph/<path>", ctx -> answer(ctx, HandlerType.GET));
        routes.post("/graph/<path>", ctx -> answer(ctx, HandlerType.POST));
        routes.delete("/graph/<path>", ctx -> answer(ctx, HandlerType.DELETE));
    }

    private void answer(Context ctx, HandlerType verb) throws InterruptedException {
        try {
            Call call = read(ctx, verb);
            Place place = graph.find(call);
            Page page = concerned(call.caller());
            Usage.calm(ctx, page);
            Optional<Fault> fault = page.faults().meet(place.operation(), place.target());
            if (fault.isPresent()) {
                fail(ctx, fault.get(), page, () -> run(place, call));
                return;
            }
            answer(ctx, 200, run(place, call));
        } catch (Refused refused) {
            answer(ctx, refused.status(), body(refused));
        }
    }

    /// The Page whose faults a call meets: an app's own calls meet those of its first one.
    private Page concerned(Caller caller) {
        return switch (caller) {
            case Caller.OfPage(Page page) -> page;
            case Caller.OfApp(App app) ->
                pages.of(app).stream().findFirst().orElseThrow(() -> Refused.unknownObject(app.id()));
        };
    }

    private Call read(Context ctx, HandlerType verb) {
        List<String> path = Arrays.asList(ctx.pathParam("path").split("/", -1));
        List<String> rest = path.getFirst().matches("v\\d+\\.\\d+") ? path.subList(1, path.size()) : path;
        if (rest.isEmpty() || rest.size() > 2) {
            throw Refused.with(2500, 0, "Unknown path components: /" + ctx.pathParam("path"));
        }
        Params params = ParamsReader.read(ctx);
        String edge = rest.size() == 2 ? rest.get(1) : "";
        return new Call(verb, callers.identify(ctx, params), rest.getFirst(), edge, params);
    }

    private JsonNode run(Place place, Call call) throws InterruptedException {
        if (limits != null && call.caller() instanceof Caller.OfPage(Page page)) {
            limits.count(page.id(), place.operation());
        }
        return place.endpoint().run(call);
    }

    private interface Execution {
        JsonNode run() throws InterruptedException;
    }

    private void fail(Context ctx, Fault fault, Page page, Execution execution) throws InterruptedException {
        switch (fault) {
            case Fault.TooMany(int seconds) -> {
                Usage.exhausted(ctx, page, seconds);
                throw Refused.tooMany();
            }
            case Fault.Refusal(int status, int code, int subcode, String description) ->
                throw Refused.with(status, code == 0 ? 2 : code, subcode, description);
            case Fault.Slow(var delay) -> {
                Thread.sleep(delay);
                answer(ctx, 200, execution.run());
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

    private static ObjectNode body(Refused refused) {
        ObjectNode body = Json.object();
        ObjectNode error = body.putObject("error")
                .put("message", refused.message())
                .put("type", "OAuthException")
                .put("code", refused.code());
        if (refused.subcode() != 0) {
            error.put("error_subcode", refused.subcode());
        }
        if (refused.code() == 1 || refused.code() == 2) {
            error.put("is_transient", true);
        }
        error.put("fbtrace_id", "A" + Tokens.random(22));
        return body;
    }

    private static void answer(Context ctx, int status, JsonNode body) {
        ctx.status(status).contentType("application/json; charset=UTF-8").result(Json.bytes(body));
    }
}
