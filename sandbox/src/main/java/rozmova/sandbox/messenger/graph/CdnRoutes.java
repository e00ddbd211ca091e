package rozmova.sandbox.messenger.graph;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import rozmova.sandbox.messenger.chat.Page;
import rozmova.sandbox.messenger.chat.Pages;
import rozmova.sandbox.net.Fault;
import rozmova.sandbox.net.Line;
import rozmova.sandbox.net.StoredFile;

/// Downloads, without any token: the signature in the URL is enough, as long as it lives.
public final class CdnRoutes {

    private final Pages pages;
    private final Line line;

    public CdnRoutes(Pages pages, Line line) {
        this.pages = pages;
        this.line = line;
    }

    /// Adds the route.
    public void routes(RoutesConfig routes) {
        routes.get("/graph-cdn/v/{page}/{file}/<name>", this::download);
    }

    private void download(Context ctx) throws InterruptedException {
        String expiry = query(ctx, "oe");
        boolean allowed = expiry.matches("[0-9a-f]{1,12}")
                && pages.cdn().allows(ctx.pathParam("page"), ctx.pathParam("file"), query(ctx, "oh"), expiry);
        Optional<Page> page = pages.find(ctx.pathParam("page"));
        if (!allowed || page.isEmpty()) {
            ctx.status(403).result("URL signature expired");
            return;
        }
        Optional<Fault> fault = page.get().faults().meet("cdn", null);
        if (fault.isEmpty() || !spoiled(ctx, fault.get())) {
            serve(ctx, page.get());
        }
    }

    private static void serve(Context ctx, Page page) {
        StoredFile file = page.files().find(ctx.pathParam("file")).orElseThrow();
        ctx.header("Content-Length", Long.toString(file.size()))
                .contentType(file.type())
                .result(file.bytes());
    }

    /// Whether the fault took the place of the file.
    private boolean spoiled(Context ctx, Fault fault) throws InterruptedException {
        switch (fault) {
            case Fault.TooMany _ -> ctx.status(429).result("Too many requests");
            case Fault.Refusal refusal -> ctx.status(refusal.status()).result(refusal.description());
            case Fault.Slow(var delay) -> {
                Thread.sleep(delay);
                return false;
            }
            case Fault.Hang _ -> {
                line.hang();
                line.cut(ctx.req());
            }
            case Fault.Cut _ -> line.cut(ctx.req());
        }
        return true;
    }

    private static String query(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }
}
