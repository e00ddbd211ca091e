package rozmova.sandbox.guide;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Resources;

/// The page at `/` and what it knows of the product.
public final class Guide {

    private static final int QUIET_SECONDS = 3600;

    private final BooleanSupplier visited;
    private final Supplier<Stream<Said>> said;
    private final InstantSource clock;
    private volatile ObjectNode known;
    private volatile Instant begin;
    private volatile boolean begun;

    /// A guide that knows the product's address already, or learns it later.
    ///
    /// @param visited whether somebody was in the shop
    /// @param said everything that was ever written
    public Guide(Optional<URI> desk, BooleanSupplier visited, Supplier<Stream<Said>> said, InstantSource clock) {
        this.visited = visited;
        this.said = said;
        this.clock = clock;
        this.begin = clock.instant();
        ObjectNode first = Json.object().put("deskUrl", desk.map(URI::toString).orElse(null));
        first.put("quietSeconds", QUIET_SECONDS).putArray("accounts");
        this.known = first;
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.get("/", ctx -> Resources.html(ctx, "guide/index.html"));
        routes.get("/control/guide", this::read);
        routes.post("/control/guide", this::learn);
    }

    /// Goes on with a path that was begun in an earlier run.
    public void goOn(Instant since) {
        begin = since;
        begun = true;
    }

    /// Since when what is written belongs to the path.
    public Instant begin() {
        return begin;
    }

    private void read(Context ctx) {
        ObjectNode guide = known.deepCopy();
        List<Said> since =
                said.get().filter(message -> message.at().isAfter(begin)).toList();
        guide.set("progress", Json.of(Progress.of(visited.getAsBoolean(), since)));
        ctx.contentType("application/json").result(Json.bytes(guide));
    }

    /// Whatever is given replaces what was known; the rest stays. What was written before was preparation.
    private void learn(Context ctx) {
        Body body = Body.of(ctx);
        ObjectNode next = known.deepCopy();
        for (String name : List.of("deskUrl", "phoneUrl", "logUrl")) {
            if (body.json().has(name)) {
                next.put(name, URI.create(body.text(name)).toString());
            }
        }
        if (body.json().has("quietSeconds")) {
            next.put("quietSeconds", body.number("quietSeconds"));
        }
        if (body.json().path("accounts").isArray()) {
            next.set("accounts", body.json().path("accounts"));
        }
        known = next;
        if (!begun) {
            begin = clock.instant();
        }
        ctx.status(204);
    }
}
