package rozmova.sandbox.guide;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import rozmova.sandbox.net.Body;
import rozmova.sandbox.net.Json;
import rozmova.sandbox.net.Resources;

/// The page at `/` and what it knows of the product.
public final class Guide {

    private static final int QUIET_SECONDS = 3600;

    private final Supplier<Progress> progress;
    private volatile ObjectNode known;

    /// A guide that knows the product's address already, or learns it later.
    public Guide(Optional<URI> desk, Supplier<Progress> progress) {
        this.progress = progress;
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

    private void read(Context ctx) {
        ObjectNode guide = known.deepCopy();
        guide.set("progress", Json.of(progress.get()));
        ctx.contentType("application/json").result(Json.bytes(guide));
    }

    /// Whatever is given replaces what was known; the rest stays.
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
        ctx.status(204);
    }
}
